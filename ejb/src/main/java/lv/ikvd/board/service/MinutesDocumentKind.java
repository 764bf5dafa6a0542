package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.report.MinutesDocument;
import lv.ikvd.board.report.MinutesText;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Signatory;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;

/** The minutes of a sitting. Who verifies their number learns that they exist, and no more. */
@ApplicationScoped
public class MinutesDocumentKind implements DocumentKind {

  private static final String PLACE = "Rīgā";

  /** Made when the first minutes are rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final MinutesDocument DOCUMENT = new MinutesDocument();
  }

  @Inject private PublicAddress address;
  @Inject private Clock clock;

  @Override
  public String code() {
    return Minutes.KIND;
  }

  /** None: the sitting took the number when it was opened, for its decisions name it. */
  @Override
  public String numberSeries() {
    return null;
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    MinutesContent content = MinutesContent.read(document.content());
    Printer.DOCUMENT.write(
        new MinutesText(
            Authority.SERVICE,
            PLACE,
            content.on(),
            document.number(),
            content.title(),
            content.sections(),
            List.of(
                new Signatory(content.presiding(), "Sēdi vadīja"),
                new Signatory(content.secretary(), "Protokolēja")),
            SealNote.after(
                "Protokols sagatavots informācijas sistēmā IKVIS; tā īstumu var pārbaudīt pēc"
                    + " numura."),
            address.verification(document.number()),
            document.duplicate()),
        out);
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    return VerificationRow.of(document, Standing.VALID, "board.minutes.KEPT", LocalDate.now(clock));
  }
}
