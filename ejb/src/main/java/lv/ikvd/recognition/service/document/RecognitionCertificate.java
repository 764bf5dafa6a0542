package lv.ikvd.recognition.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.PersonalDocument;
import lv.ikvd.document.report.PersonalDocumentText;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.recognition.entity.RecognitionReader;
import lv.ikvd.recognition.entity.RecognitionStatus;

/** The certificate of recognition: issued, rendered and verified. */
@ApplicationScoped
public class RecognitionCertificate implements DocumentKind {

  static final String KIND = "RC_CERTIFICATE";

  private static final String PLACE = "Rīgā";

  /** Made when the first one is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final PersonalDocument DOCUMENT = new PersonalDocument();
  }

  @Inject private RecognitionReader reader;
  @Inject private PublicAddress address;
  @Inject private OfficeContext office;

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public String numberSeries() {
    return "RECOGNITION_CERTIFICATE";
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    CertificateFacts said = CertificateFacts.parse(document.content());
    Printer.DOCUMENT.write(
        new PersonalDocumentText(
            Authority.SERVICE,
            PLACE,
            "PROFESIONĀLĀS KVALIFIKĀCIJAS ATZĪŠANAS APLIECĪBA",
            "Apliecība",
            document.number(),
            document.issuedOn(),
            "Persona",
            said.person(),
            facts(said),
            said.until() == null ? "Atzīšana spēkā no" : "Atzīšana spēkā",
            said.from(),
            said.until(),
            SealNote.after("Vai atzīšana ir spēkā šodien, rāda pārbaude pēc numura."),
            address.verification(document.number()),
            document.duplicateOfNumber()),
        out);
  }

  private static List<String[]> facts(CertificateFacts said) {
    return List.of(
        new String[] {"Atzītā profesionālā kvalifikācija", "Psihologs"},
        new String[] {"Izglītības dokumentā", said.title()},
        new String[] {"Valsts", said.state()},
        new String[] {"Iestāde, kas to piešķīrusi", said.institution()},
        new String[] {"Atzīšanas mērķis", said.purpose()},
        new String[] {"Ieraksta numurs", said.entry()},
        new String[] {"Izsniegšanas pamats", said.basis()});
  }

  @Override
  public String erased(String content) {
    return CertificateFacts.parse(content).erased().toJson();
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    LocalDate today = office.today();
    RecognitionStatus status = reader.status(document.entryId());
    boolean ahead = CertificateFacts.parse(document.content()).from().isAfter(today);
    Standing word = ahead ? Standing.NOT_YET : Standing.of(status == RecognitionStatus.IN_FORCE);
    String said = ahead ? "NOT_YET" : status.name();
    return VerificationRow.of(document, word, "recognition.paper." + said, today);
  }
}
