package lv.ikvd.privatepractice.entity;

import java.util.List;
import java.util.Locale;
import lv.ikvd.party.entity.SearchKey;

/** Search by part of the teacher's or the programme's name, or by number, for all alike. */
public final class PracticeSearch {

  private static final String VERSIONS =
      """
       and c.version_id in (select version_id from private_practice_version where search_key like ? union all
        select version_id from private_practice_version where certificate = ? union all
        select nv.id from register_entry ne join register_entry_version nv on nv.entry_id = ne.id
         where ne.register = 'PRIVATE_PRACTICE' and ne.number = ? union all
        select nv.id from party_version h join register_entry ne on ne.party_id = h.party_id and ne.register = 'PRIVATE_PRACTICE'
          join register_entry_version nv on nv.entry_id = ne.id where h.superseded_at is null and h.search_key like ?)
      """;

  private PracticeSearch() {}

  /** A condition on {@code c.version_id}; empty if {@code q} is null. */
  public static String versions(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = q.replace("\0", "").strip();
    String number = typed.toUpperCase(Locale.ROOT);
    String key = SearchKey.containing(typed);
    parameters.addAll(List.of(key, number, number, key));
    return VERSIONS;
  }
}
