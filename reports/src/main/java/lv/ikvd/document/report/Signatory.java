package lv.ikvd.document.report;

import java.util.Locale;

/**
 * Who signed, as printed.
 *
 * @param position stands beside the name and may have several lines
 */
public record Signatory(String name, String position) {

  /** Both are required. */
  public Signatory {
    new Required("Signatory").value("name", name).value("position", position).check();
  }

  /** As it is printed: the position begins a line of its own, with a capital. */
  public Signatory onPaper() {
    String line = Typography.of(position);
    return new Signatory(
        Typography.of(name), line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1));
  }
}
