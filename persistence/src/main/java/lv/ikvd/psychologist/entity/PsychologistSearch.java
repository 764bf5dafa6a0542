package lv.ikvd.psychologist.entity;

import java.util.List;
import java.util.Locale;
import lv.ikvd.party.entity.SearchKey;

/** Search by part of the name, or by number of entry or certificate, for all alike. */
public final class PsychologistSearch {

  private static final String VERSIONS =
      """
       and c.version_id in (select version_id from psychologist_certificate where number = ? union all
        select nv.id from register_entry ne join register_entry_version nv on nv.entry_id = ne.id
         where ne.register = 'PSYCHOLOGIST' and ne.number = ? union all
        select nv.id from party_version h join register_entry ne on ne.party_id = h.party_id and ne.register = 'PSYCHOLOGIST'
          join register_entry_version nv on nv.entry_id = ne.id where h.superseded_at is null and h.search_key like ?)
      """;

  private PsychologistSearch() {}

  /** A condition on {@code c.version_id}; empty if {@code q} is null. */
  public static String versions(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = q.replace("\0", "").strip();
    String number = typed.toUpperCase(Locale.ROOT);
    parameters.addAll(List.of(number, number, SearchKey.containing(typed)));
    return VERSIONS;
  }
}
