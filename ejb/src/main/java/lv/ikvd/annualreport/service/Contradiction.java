package lv.ikvd.annualreport.service;

import java.util.Locale;
import lv.ikvd.statistics.entity.CellKey;

/**
 * A printed number that contradicts others of the same report.
 *
 * @param source where it is printed, as a reader finds it
 */
public record Contradiction(int year, CellKey key, long published, String source) {

  /** Key of the text that says why it cannot be. */
  public String reasonKey() {
    return String.format(
        Locale.ROOT, "annualreport.reason.%d.%s.%s", year, key.table(), key.column());
  }
}
