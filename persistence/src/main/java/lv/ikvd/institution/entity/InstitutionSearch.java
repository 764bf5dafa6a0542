package lv.ikvd.institution.entity;

import java.util.List;
import lv.ikvd.party.entity.SearchKey;

/** Search by part of the name or by number, the same for officials and for everyone. */
public final class InstitutionSearch {

  private static final String VERSIONS =
      """
       and c.version_id in (
         select nc.version_id from institution_data nd join institution_version nc on nc.data_id = nd.id where nd.search_key like ?
         union all select nv.id from register_entry ne join register_entry_version nv on nv.entry_id = ne.id
          where ne.register in ('INSTITUTION', 'HIGHER_EDUCATION') and ne.number = ?)
      """;

  private InstitutionSearch() {}

  /** A condition on {@code c.version_id}; empty if {@code q} is null. */
  public static String versions(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = q.replace("\0", "").strip();
    parameters.addAll(List.of(SearchKey.containing(typed), typed));
    return VERSIONS;
  }
}
