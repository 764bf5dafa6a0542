package lv.ikvd.document.report;

/** The institution in whose name a document is issued, as its letterhead names it. */
public record Authority(String name, String registrationNumber, String address) {

  /** The Service itself. */
  public static final Authority SERVICE =
      new Authority(
          "Izglītības kvalitātes valsts dienests", "90001259032", "Smilšu iela 7, Rīga, LV-1050");

  /** Registration number and address in one line. */
  public String line() {
    return Typography.of("Reģ. Nr. " + registrationNumber + "   ·   " + address);
  }
}
