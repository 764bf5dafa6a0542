package lv.ikvd.proceeding.service.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.LetterDocument;
import lv.ikvd.document.report.LetterText;
import lv.ikvd.document.report.Signatory;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;

/** The document of a letter: who wrote it to whom about what. Its content is not public. */
@ApplicationScoped
public class LetterDocumentKind implements DocumentKind {

  private static final String PLACE = "Rīgā";

  /** Made when the first letter is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final LetterDocument DOCUMENT = new LetterDocument();
  }

  @Inject private PublicAddress address;
  @Inject private Clock clock;

  @Override
  public String code() {
    return CaseLetters.KIND;
  }

  @Override
  public String numberSeries() {
    return "LETTER";
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    LetterContent content = LetterContent.read(document.content());
    Printer.DOCUMENT.write(
        new LetterText(
            Authority.SERVICE,
            PLACE,
            document.issuedOn(),
            document.number(),
            Arrays.asList(content.addressee().split("\n")),
            content.title(),
            content.paragraphs(),
            content.author().isEmpty()
                ? List.of()
                : List.of(new Signatory(content.author(), content.position())),
            SealNote.after(
                "Vēstule sagatavota informācijas sistēmā IKVIS; tās īstumu var pārbaudīt pēc"
                    + " numura."),
            address.verification(document.number()),
            document.duplicate()),
        out);
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    return VerificationRow.of(
        document, Standing.VALID, "proceeding.letter.SENT", LocalDate.now(clock));
  }
}
