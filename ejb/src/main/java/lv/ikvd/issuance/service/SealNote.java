package lv.ikvd.issuance.service;

/** What a sealed document says of itself, so that a copy on paper says it too. */
public final class SealNote {

  /** The date and the seal are of the time stamp, which is put on after the text is printed. */
  public static final String TEXT =
      "Dokumenta datums ir tā elektroniskās parakstīšanas (laika zīmoga) datums. ŠIS DOKUMENTS IR"
          + " PARAKSTĪTS AR DROŠU ELEKTRONISKO PARAKSTU UN SATUR LAIKA ZĪMOGU.";

  private SealNote() {}

  public static String after(String note) {
    return note + " " + TEXT;
  }
}
