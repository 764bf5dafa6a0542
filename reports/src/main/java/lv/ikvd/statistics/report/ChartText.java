package lv.ikvd.statistics.report;

import java.util.List;
import lv.ikvd.document.report.Required;

/**
 * Bars of two years.
 *
 * @param alternative what the picture says, for those who do not see it
 * @param before name of the first year
 * @param now name of the second
 */
public record ChartText(
    String title, String alternative, String before, String now, List<Bar> bars) {

  /** What two numbers are about. */
  public record Bar(String label, long before, long now) {}

  /** All are required. */
  public ChartText {
    new Required("ChartText")
        .value("title", title)
        .value("alternative", alternative)
        .value("before", before)
        .value("now", now)
        .value("bars", bars)
        .check();
    bars = List.copyOf(bars);
  }

  /** The longest bar; at least 1. */
  public long longest() {
    return bars.stream().mapToLong(bar -> Math.max(bar.before(), bar.now())).max().orElse(1);
  }

  /** Length of a bar in hundredths of the longest. */
  public long percent(long value) {
    return Math.round(100.0 * value / Math.max(1, longest()));
  }
}
