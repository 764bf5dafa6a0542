package lv.ikvd.board.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Required;
import lv.ikvd.document.report.Signatory;

/**
 * The minutes (protokols) of a sitting. Texts are plain.
 *
 * @param place in the locative, {@code Rīgā}
 * @param date day of the sitting
 * @param title begins with {@code Par …}
 * @param signatures who presided and who kept the minutes
 * @param note the last line: how the minutes were made
 * @param verification public address at which anyone can check the document
 */
public record MinutesText(
    Authority authority,
    String place,
    LocalDate date,
    String number,
    String title,
    List<Section> sections,
    List<Signatory> signatures,
    String note,
    URI verification,
    boolean duplicate) {

  /**
   * A part under its heading.
   *
   * @param numbered whether its texts are a list
   */
  public record Section(String heading, boolean numbered, List<String> texts) {

    /** Both are required. */
    public Section {
      new Required("Section").value("heading", heading).value("texts", texts).check();
      texts = List.copyOf(texts);
    }
  }

  /** Throws {@code IncompleteDocumentException} when something is missing. */
  public MinutesText {
    new Required("MinutesText")
        .value("authority", authority)
        .value("place", place)
        .value("date", date)
        .value("number", number)
        .value("title", title)
        .value("sections", sections)
        .value("signatures", signatures)
        .value("note", note)
        .value("verification", verification)
        .check();
    sections = List.copyOf(sections);
    signatures = List.copyOf(signatures);
  }
}
