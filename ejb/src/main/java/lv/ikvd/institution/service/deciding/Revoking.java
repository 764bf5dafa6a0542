package lv.ikvd.institution.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lv.ikvd.institution.entity.succession.ActRepository;
import lv.ikvd.institution.entity.succession.Revocable;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Cases by which the office revokes an act of its own about an institution. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Revoking {

  @Inject private Registers registers;
  @Inject private ActRepository acts;
  @Inject private Intake intake;

  /** The acts about an institution that may be revoked, the last first. */
  public List<Revocable> revocable(String number) {
    return acts.revocable(registers.entry(Institutions.registerOf(number), number).id());
  }

  /**
   * Opens a case.
   *
   * @param decision number of the decision to be revoked
   * @throws Problem INSTITUTION-021 (conflict) if it is none of those that may be, beside the field
   */
  public OpenedCase open(String number, String decision, String reason) {
    EntryRow entry = registers.entry(Institutions.registerOf(number), number);
    Revocable asked =
        acts.revocable(entry.id()).stream()
            .filter(one -> one.number().equals(decision))
            .findFirst()
            .orElseThrow(() -> Problem.conflict("INSTITUTION-021", decision).at("decision"));
    OpenedCase opened =
        intake.openByOffice(Institutions.REVOCATION, entry.partyId(), entry.id(), reason, null);
    acts.propose(opened.id(), asked.id());
    return opened;
  }

  /** The act that a case is to revoke; empty for another case. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Optional<Revocable> of(long proceedingId) {
    return acts.revocation(proceedingId);
  }
}
