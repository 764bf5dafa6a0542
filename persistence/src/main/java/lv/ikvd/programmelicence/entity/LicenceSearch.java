package lv.ikvd.programmelicence.entity;

import java.util.List;
import lv.ikvd.party.entity.SearchKey;

/**
 * Search by part of the programme's name, by part of the institution's, by the number of either or
 * by code, the same for officials and for everyone.
 */
public final class LicenceSearch {

  private static final String VERSIONS =
      """
       and c.version_id in (
         select nc.version_id from programme_licence_data nd join programme_licence_version nc on nc.data_id = nd.id
          where nd.search_key like ? or nd.code = ?
         union all select nv.id from register_entry ne join register_entry_version nv on nv.entry_id = ne.id
          where ne.register = 'PROGRAMME_LICENCE' and ne.number = ?
         union all select nc.version_id from institution_current i join programme_licence_data nd on nd.institution_id = i.entry_id
          join programme_licence_version nc on nc.data_id = nd.id where i.search_key like ? or i.number = ?)
      """;

  private LicenceSearch() {}

  /** A condition on {@code c.version_id}; empty if {@code q} is null. */
  public static String versions(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = q.replace("\0", "").strip();
    String part = SearchKey.containing(typed);
    parameters.addAll(List.of(part, typed, typed, part, typed));
    return VERSIONS;
  }
}
