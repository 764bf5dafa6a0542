package lv.ikvd.privatepractice.service.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Typography;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;
import lv.ikvd.issuance.service.batch.BatchKind;
import lv.ikvd.privatepractice.entity.certificate.CertificateReader;
import lv.ikvd.privatepractice.entity.certificate.CertificateStanding;
import lv.ikvd.privatepractice.entity.certificate.CertifiedRow;
import lv.ikvd.privatepractice.report.CertificateText;
import lv.ikvd.privatepractice.report.PracticeCertificate;

/** The certificate as a document that is issued, rendered, printed with others and verified. */
@ApplicationScoped
public class CertificateKind implements DocumentKind, BatchKind {

  public static final String CODE = "PP_CERTIFICATE";

  private static final String PLACE = "Rīgā";
  private static final Map<String, String> PROGRAMME_KINDS =
      Map.of(
          "INTEREST", "Interešu izglītības programma",
          "ADULT", "Pieaugušo neformālās izglītības programma");

  /** Made when the first one is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final PracticeCertificate DOCUMENT = new PracticeCertificate();
  }

  private CertificateReader certificates;
  private PublicAddress address;
  private Clock clock;

  protected CertificateKind() {}

  @Inject
  public CertificateKind(CertificateReader certificates, PublicAddress address, Clock clock) {
    this.certificates = certificates;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String code() {
    return CODE;
  }

  /** None: the register numbers its certificates. */
  @Override
  public String numberSeries() {
    return null;
  }

  @Override
  public void render(IssuedRow document, OutputStream out) {
    Printer.DOCUMENT.write(text(document), out);
  }

  @Override
  public void renderTogether(List<IssuedRow> documents, OutputStream out) {
    Printer.DOCUMENT.writeTogether(documents.stream().map(this::text).toList(), out);
  }

  @Override
  public String erased(String content) {
    return CertificateContent.parse(content).erased().toJson();
  }

  @Override
  public VerificationRow state(IssuedRow document) {
    String certificate = CertificateContent.parse(document.content()).row().certificate();
    CertificateStanding standing = certificates.standing(document.entryId(), certificate);
    String word = "privatepractice.certificate." + standing.status();
    return VerificationRow.of(
        document,
        standing(standing.status()),
        standing.by() == null ? word : word + " " + standing.by(),
        LocalDate.now(clock));
  }

  private static Standing standing(String status) {
    return status.equals("NOT_YET") ? Standing.NOT_YET : Standing.of(status.equals("IN_FORCE"));
  }

  private CertificateText text(IssuedRow document) {
    CertifiedRow row = CertificateContent.parse(document.content()).row();
    return new CertificateText(
        Authority.SERVICE,
        PLACE,
        document.number(),
        document.issuedOn(),
        row.teacher(),
        PROGRAMME_KINDS.get(row.programmeKind()),
        row.programme(),
        row.targetGroup(),
        row.field(),
        row.places(),
        decision(row),
        row.certifiedFrom(),
        row.expiresOn(),
        row.citation(),
        SealNote.after("Vai sertifikāts ir spēkā, rāda reģistra ieraksts."),
        address.verification(document.number()),
        document.duplicateOfNumber());
  }

  private static String decision(CertifiedRow row) {
    String day = Typography.inWords(row.decidedOn());
    if (row.board() == null) {
      return "Lēmums Nr. " + row.decision() + ", pieņemts " + day;
    }
    String sitting = row.sitting() == null ? "" : " (sēde Nr. " + row.sitting() + ")";
    return row.board() + " " + day + " pieņēma lēmumu Nr. " + row.decision() + sitting;
  }
}
