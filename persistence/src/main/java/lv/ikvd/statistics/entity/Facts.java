package lv.ikvd.statistics.entity;

import java.util.regex.Pattern;

/**
 * What is counted: the facts of one register in a view of the database.
 *
 * <p>The view has {@code register, number, entry_number, kind, party_kind, dated_on, recorded_at,
 * superseded_at}; of a stock also {@code valid_from, valid_to}. What cells filter by, or count by,
 * are further columns of it.
 *
 * @param view name of the view
 * @param register code of the register
 * @param stock whether it is counted what is in force on a day, not what is dated in a year
 */
public record Facts(String view, String register, boolean stock) {

  private static final Pattern NAME = Pattern.compile("[a-z_]{1,63}");

  public Facts {
    if (!isName(view)) {
      throw new IllegalArgumentException("no name of a view: " + view);
    }
  }

  /** What happens on a day. */
  public static Facts flow(String view, String register) {
    return new Facts(view, register, false);
  }

  /** What lasts for a time. */
  public static Facts stock(String view, String register) {
    return new Facts(view, register, true);
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }
}
