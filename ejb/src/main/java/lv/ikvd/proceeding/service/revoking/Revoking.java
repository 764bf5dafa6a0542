package lv.ikvd.proceeding.service.revoking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.revoking.Revocable;
import lv.ikvd.proceeding.entity.revoking.RevocationRepository;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Opens cases by which the office revokes an act of its own about an entry. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Revoking {

  @Inject private Registers registers;
  @Inject private RevocationRepository repository;
  @Inject private Intake intake;

  /** The acts about an entry that may be revoked, the last first. */
  public List<Revocable> revocable(long entryId) {
    return repository.revocable(entryId);
  }

  /**
   * Opens a case.
   *
   * @param procedure of the register of the entry
   * @param decision number of the decision to be revoked
   * @throws Problem PROC-170 (conflict) if it is none of those that may be, beside the field
   */
  public OpenedCase open(String procedure, long entryId, String decision, String reason) {
    EntryRow entry = registers.entry(entryId);
    Revocable asked =
        repository.revocable(entryId).stream()
            .filter(one -> one.number().equals(decision))
            .findFirst()
            .orElseThrow(() -> Problem.conflict("PROC-170", decision).at("decision"));
    OpenedCase opened = intake.openByOffice(procedure, entry.partyId(), entryId, reason, null);
    repository.propose(opened.id(), asked.id());
    return opened;
  }

  /** The act that a case is to revoke; empty for another case. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Optional<Revocable> of(long proceedingId) {
    return repository.revocation(proceedingId);
  }
}
