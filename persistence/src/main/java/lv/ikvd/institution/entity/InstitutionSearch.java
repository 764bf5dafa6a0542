package lv.ikvd.institution.entity;

import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.party.entity.SearchKey;

/**
 * Search by part of the name or by number, the same for officials and for everyone. Ten digits are
 * a number and no part of a name.
 */
public final class InstitutionSearch {

  private static final Pattern NUMBER = Pattern.compile("\\d{10}");

  private static final String NUMBERED =
      """
      select nv.id from register_entry ne join register_entry_version nv on nv.entry_id = ne.id
       where ne.register in ('INSTITUTION', 'HIGHER_EDUCATION') and ne.number = ?\
      """;

  /**
   * The lateral query is kept apart by its offset: how many names hold a fragment cannot be
   * guessed, and for a guess of one in a hundred all versions would be read.
   */
  private static final String NAMED =
      """
      select nc.version_id from institution_data nd
       cross join lateral (select nw.version_id from institution_version nw where nw.data_id = nd.id offset 0) nc
       where nd.search_key like ?\
      """;

  private InstitutionSearch() {}

  /** A condition on {@code c.version_id}; empty if {@code q} is null. */
  public static String versions(String q, List<Object> parameters) {
    if (q == null) {
      return "";
    }
    String typed = q.replace("\0", "").strip();
    boolean number = NUMBER.matcher(typed).matches();
    if (!number) {
      parameters.add(SearchKey.containing(typed));
    }
    parameters.add(typed);
    return " and c.version_id in (" + (number ? "" : NAMED + " union all ") + NUMBERED + ")\n";
  }
}
