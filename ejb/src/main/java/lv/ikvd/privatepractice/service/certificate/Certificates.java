package lv.ikvd.privatepractice.service.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Issues duplicates of certificates to who asks for them. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER})
public class Certificates {

  private static final String PURPOSE = "INQUIRY";

  @Inject private Issuance issuance;
  @Inject private Looks looks;

  public Certificates() {}

  public Certificates(Issuance issuance, Looks looks) {
    this.issuance = issuance;
    this.looks = looks;
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
}
