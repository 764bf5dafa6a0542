package lv.ikvd.privatepractice.service.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.issuance.service.batch.Batches;
import lv.ikvd.privatepractice.entity.certificate.CertificateReader;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Certificates for officials: those of an entry, duplicates, and many for the printer. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Certificates {

  private static final String PURPOSE = "INQUIRY";

  @Inject private CertificateReader certificates;
  @Inject private Issuance issuance;
  @Inject private Batches batches;
  @Inject private Looks looks;

  public Certificates() {}

  public Certificates(
      CertificateReader certificates, Issuance issuance, Batches batches, Looks looks) {
    this.certificates = certificates;
    this.issuance = issuance;
    this.batches = batches;
    this.looks = looks;
  }

  /** The certificates of an entry and their duplicates, in the order in which they were issued. */
  public List<IssuedRow> ofEntry(long entryId) {
    return issuance.ofEntry(entryId).stream()
        .filter(document -> document.kind().equals(CertificateKind.CODE))
        .toList();
  }

  /**
   * Issues a duplicate, which says what the original said; the look is recorded.
   *
   * @throws Problem ISSUANCE-001 if no certificate has the number
   */
  public IssuedRow duplicate(String number) {
    IssuedRow original =
        issuance
            .byNumber(number)
            .filter(document -> document.kind().equals(CertificateKind.CODE))
            .orElseThrow(() -> Problem.notFound("ISSUANCE-001"));
    looks.record(LookKind.DOCUMENT, PURPOSE, "ENTRY", List.of(original.entryId()), null);
    return issuance.issue(
        new IssueDraft(CertificateKind.CODE, null, null, null, null, null, original.id(), null));
  }

  /**
   * Prints all certificates that a sitting gave, as they were issued; returns the job.
   *
   * @throws Problem ISSUANCE-020 if it gave none
   */
  public long printSitting(long sittingId) {
    return batches.start(
        CertificateKind.CODE,
        "Sertifikāti: sēde Nr. " + certificates.sitting(sittingId).orElse("–"),
        certificates.issuedOfSitting(sittingId, CertificateKind.CODE));
  }

  /** As the other, for some decisions. */
  public long printDecisions(Collection<String> decisions) {
    List<Long> issued = certificates.issuedOfDecisions(decisions, CertificateKind.CODE);
    return batches.start(CertificateKind.CODE, "Sertifikāti: " + issued.size(), issued);
  }
}
