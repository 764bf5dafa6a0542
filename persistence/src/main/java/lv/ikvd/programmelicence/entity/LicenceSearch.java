package lv.ikvd.programmelicence.entity;

import java.util.List;
import java.util.Locale;
import lv.ikvd.party.entity.SearchKey;

/**
 * Search by part of the programme's name, by part of the institution's, by the number of either or
 * by the beginning of a code, the same for officials and for everyone.
 */
public final class LicenceSearch {

  private static final String VERSIONS =
      """
       and c.version_id in (
         select nc.version_id from programme_licence_data nd join programme_licence_version nc on nc.data_id = nd.id
          where nd.search_key like ? or nd.code like ?
         union all select nv.id from register_entry ne join register_entry_version nv on nv.entry_id = ne.id
          where ne.register = 'PROGRAMME_LICENCE' and ne.number = ?
         union all select nc.version_id from institution_data i join institution_version iv on iv.data_id = i.id
          join register_entry_version ev on ev.id = iv.version_id and ev.superseded_at is null and ev.valid_to is null
          join programme_licence_data nd on nd.institution_id = ev.entry_id join programme_licence_version nc on nc.data_id = nd.id
          where i.search_key like ?
         union all select nc.version_id from register_entry ie join programme_licence_data nd on nd.institution_id = ie.id
          join programme_licence_version nc on nc.data_id = nd.id where ie.register in ('INSTITUTION', 'HIGHER_EDUCATION') and ie.number = ?)
      """;

  private LicenceSearch() {}

  /** A condition on {@code c.version_id}; empty if {@code q} is null. */
  public static String versions(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = q.replace("\0", "").strip();
    String part = SearchKey.containing(typed);
    parameters.addAll(List.of(part, code(typed), typed, part, typed));
    return VERSIONS;
  }

  /** Codes that begin with what was typed; what is no beginning of one, is no code either. */
  private static String code(String typed) {
    String signs = typed.replace(" ", "").toUpperCase(Locale.ROOT);
    return signs.matches("\\d[0-9A-Z]+") ? signs + '%' : "";
  }
}
