package lv.ikvd.database.entity;

import java.util.regex.Pattern;

/**
 * A text on its way into a cell of a spreadsheet, which would compute what looks like a formula.
 */
public final class CsvCell {

  /** Spreadsheets take signs of full width, too. */
  private static final Pattern FORMULA =
      Pattern.compile("[=@\\t\\r\\n＝＋－＠].*|[+-](?![0-9() ]+$).*", Pattern.DOTALL);

  private CsvCell() {}

  /**
   * A text that a spreadsheet would take for a formula gets an apostrophe before it. A telephone or
   * a number with a sign stays as it is.
   */
  public static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
