package lv.ikvd.annualreport.service;

import java.util.Locale;
import java.util.regex.Pattern;
import lv.ikvd.statistics.entity.CellKey;

/**
 * A printed number or sentence that contradicts others of the same report.
 *
 * @param key the number that it is about
 * @param published what is printed: a number, or words of the text
 * @param other what the same report says elsewhere; null where the records alone contradict
 * @param source where it is printed, as a reader finds it
 */
public record Contradiction(int year, CellKey key, String published, String other, String source) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

  /** Whether a number is printed, not a sentence. */
  public boolean number() {
    return NUMBER.matcher(published).matches();
  }

  /** A number as a number, a sentence as it is. */
  public Object value() {
    return number() ? (Object) Long.valueOf(published) : published;
  }

  /** Key of the text that says why it cannot be. */
  public String reasonKey() {
    return String.format(
        Locale.ROOT, "annualreport.reason.%d.%s.%s.%s", year, key.table(), key.row(), key.column());
  }
}
