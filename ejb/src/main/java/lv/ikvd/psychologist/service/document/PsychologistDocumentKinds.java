package lv.ikvd.psychologist.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.issuance.service.DocumentKind;
import lv.ikvd.issuance.service.PublicAddress;

/** The documents of this register. Certificates and supervisors' cards are numbered by it. */
@ApplicationScoped
public class PsychologistDocumentKinds {

  @Inject private PaperStanding standing;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  @Produces
  @Dependent
  public DocumentKind card() {
    return kind(PaperKind.PS_CARD, "PSYCHOLOGIST_CARD");
  }

  @Produces
  @Dependent
  public DocumentKind certificate() {
    return kind(PaperKind.PS_CERTIFICATE, null);
  }

  @Produces
  @Dependent
  public DocumentKind supervisorCard() {
    return kind(PaperKind.PS_SUPERVISOR_CARD, null);
  }

  private DocumentKind kind(PaperKind kind, String series) {
    return new PsychologistDocumentKind(kind, series, standing, address, clock);
  }
}
