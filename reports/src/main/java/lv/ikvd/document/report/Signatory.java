package lv.ikvd.document.report;

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
}
