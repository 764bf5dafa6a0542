package lv.ikvd.childminder.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.ikvd.party.entity.SearchKey;

/** Search by part of a name or by number, the same for officials and for the public. */
public final class VersionSearch {

  /** Shorter parts of a name are in too many of them to be looked for first. */
  private static final int TELLING = 4;

  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{1,40}");

  private VersionSearch() {}

  /**
   * The versions that a search means, to stand in a list's statement before all else that takes
   * parameters; all of them if {@code q} is null.
   *
   * <p>{@code offset 0} makes the database look for the name first: else it takes the order of the
   * list for granted and reads a register by name until enough rows fit, be it to the end.
   */
  public static String versions(String q, List<Object> parameters) {
    if (q == null) {
      return "child_minder_version";
    }
    String typed = q.replace("\0", "").strip();
    parameters.add(SearchKey.containing(typed));
    String number = typed.toUpperCase(Locale.ROOT);
    if (NUMBER.matcher(number).matches() && number.chars().anyMatch(Character::isDigit)) {
      parameters.add(number);
      return """
          (select * from child_minder_version where version_id in (
            select version_id from child_minder_version where search_key like ? union all
            select nv.id from register_entry_version nv join register_entry ne on ne.id = nv.entry_id
             where ne.register = 'CHILD_MINDER' and ne.number = ?) offset 0)\
          """;
    }
    boolean telling = SearchKey.of(typed).length() >= TELLING;
    return "(select * from child_minder_version where search_key like ?"
        + (telling ? " offset 0)" : ")");
  }
}
