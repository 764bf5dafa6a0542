package lv.ikvd.course.service.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.report.CourseCertificate;
import lv.ikvd.course.report.CourseCertificateText;
import lv.ikvd.document.report.Authority;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.SealNote;
import lv.ikvd.issuance.service.batch.BatchKind;
import lv.ikvd.party.entity.PersonalCode;

/** The certificate of completion as a document: issued, rendered, printed together, verified. */
@ApplicationScoped
public class CourseCertificateKind implements DocumentKind, BatchKind {

  public static final String CODE = "COURSE_CERTIFICATE";

  private static final String PLACE = "Rīgā";

  /** Made when the first one is rendered; who only asks for a number does not wait for it. */
  private static final class Printer {
    private static final CourseCertificate DOCUMENT = new CourseCertificate();
  }

  private PublicAddress address;
  private Clock clock;

  protected CourseCertificateKind() {}

  @Inject
  public CourseCertificateKind(PublicAddress address, Clock clock) {
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String numberSeries() {
    return CODE;
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
    return CourseCertificateContent.parse(content).erased().toJson();
  }

  /** What was learned was learned: a certificate does not lapse. */
  @Override
  public VerificationRow state(IssuedRow document) {
    return VerificationRow.of(
        document, Standing.VALID, "course.certificate.ISSUED", LocalDate.now(clock));
  }

  private CourseCertificateText text(IssuedRow document) {
    CourseCertificateContent content = CourseCertificateContent.parse(document.content());
    return new CourseCertificateText(
        Authority.SERVICE,
        PLACE,
        document.number(),
        document.issuedOn(),
        content.participant(),
        content.personalCode() == null
            ? null
            : PersonalCode.parse(content.personalCode()).display(),
        heading(content.kind()),
        words(content.kind()),
        content.course(),
        content.hours(),
        content.from(),
        content.to(),
        content.modules(),
        SealNote.TEXT,
        address.verification(document.number()),
        document.duplicateOfNumber());
  }

  private static String heading(CourseKind kind) {
    return switch (kind) {
      case COURSE -> "KURSU APLIECĪBA";
      case SEMINAR -> "SEMINĀRA APLIECĪBA";
      case CONFERENCE -> "KONFERENCES APLIECĪBA";
      case CLUB -> "KLUBA APLIECĪBA";
    };
  }

  private static String words(CourseKind kind) {
    return switch (kind) {
      case COURSE -> "Profesionālās pilnveides kursi";
      case SEMINAR -> "Seminārs";
      case CONFERENCE -> "Konference";
      case CLUB -> "Klubs";
    };
  }
}
