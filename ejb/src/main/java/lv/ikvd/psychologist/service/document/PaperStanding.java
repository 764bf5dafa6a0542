package lv.ikvd.psychologist.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.psychologist.entity.CertificateState;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.entity.SupervisorRight;

/** What the register says today of what a document said when it was issued. */
@ApplicationScoped
public class PaperStanding {

  private PsychologistRepository repository;
  private PsychologistReader reader;

  protected PaperStanding() {}

  @Inject
  public PaperStanding(PsychologistRepository repository, PsychologistReader reader) {
    this.repository = repository;
    this.reader = reader;
  }

  /** {@code NOT_YET}, {@code IN_FORCE}, or a word for why it holds no more. */
  String of(PaperKind kind, long entryId, String number, LocalDate day) {
    return reader
        .versionOn(entryId, day)
        .map(version -> said(kind, version, number, day))
        .orElse(CertificateState.NOT_YET.name());
  }

  private String said(PaperKind kind, long version, String number, LocalDate day) {
    PsychologistContent now = repository.content(version);
    if (now.isEnded(day)) {
      return "ENDED";
    }
    return switch (kind) {
      case PS_CARD -> CertificateState.IN_FORCE.name();
      case PS_CERTIFICATE ->
          now.certificate(number)
              .map(one -> one.state(day))
              .orElse(CertificateState.ANNULLED)
              .name();
      case PS_SUPERVISOR_CARD ->
          now.right(number).map(one -> right(version, one, day)).orElse("ENDED");
    };
  }

  private String right(long version, SupervisorRight right, LocalDate day) {
    if (right.from().isAfter(day)) {
      return CertificateState.NOT_YET.name();
    }
    return reader.supervises(version, right.field(), day) && right.holds(day)
        ? CertificateState.IN_FORCE.name()
        : "ENDED";
  }
}
