package lv.ikvd.competence.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationProposal;
import lv.ikvd.competence.entity.DelegationRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/**
 * Takes in what is applied for, and keeps what cases propose. Who applies is the founder of the
 * institution, who holds its entry.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class DelegationApplications {

  @Inject private DelegationParts parts;
  @Inject private DelegationEntries entries;
  @Inject private DelegationRepository repository;
  @Inject private DelegationRules rules;
  @Inject private Applicants applicants;
  @Inject private Intake intake;
  @Inject private Casework casework;

  /** Receives an application for a contract; what else {@link DelegationParts} refuses. */
  public OpenedCase apply(@Valid DelegationApplication input) {
    Delegation asked = parts.of(input.delegation());
    ApplicationCommand application =
        new ApplicationCommand(
            List.of(Competences.DELEGATION),
            rules.founder(asked),
            null,
            input.receivedOn(),
            input.channel(),
            applicants.representative(
                input.representativeCode(),
                input.representativeName(),
                input.representativeEmail()),
            input.authority(),
            null);
    OpenedCase opened = intake.receive(application).get(0);
    repository.propose(opened.id(), new DelegationProposal(asked, null, null));
    return opened;
  }

  /**
   * Begins the case on which a contract ends.
   *
   * @param ground code of {@code CO_END_GROUND}
   * @param reason what the office learnt, or the request: from whom and of which day
   * @throws Problem COMPETENCE-007 if it is over, -008 for a ground that is none
   */
  public OpenedCase end(String number, String ground, String reason) {
    EntryRow entry = entries.inForce(number);
    if (!Competences.GROUNDS.contains(ground)) {
      throw new Problem("COMPETENCE-008").at("ground");
    }
    OpenedCase opened =
        intake.openByOffice(Competences.END, entry.partyId(), entry.id(), reason, null);
    repository.propose(opened.id(), new DelegationProposal(null, entry.currentVersionId(), ground));
    return opened;
  }

  /** Corrects what a case proposes; the story of the case tells each field. */
  public void correct(CaseRef ref, CaseRow row, @Valid DelegationInput input) {
    Delegation before = asked(row);
    Delegation after = parts.of(input);
    casework.tellChanges(ref, parts.changes(before, after));
    repository.propose(row.id(), new DelegationProposal(after, null, null));
  }

  /**
   * The contract that a case proposes.
   *
   * @throws Problem COMPETENCE-003 if it proposes none
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Delegation asked(CaseRow row) {
    DelegationProposal proposal = proposal(row.id());
    if (proposal == null || proposal.delegation() == null) {
      throw new Problem("COMPETENCE-003", row.number());
    }
    return proposal.delegation();
  }

  /** What stands in the way of what a case proposes. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public List<Finding> findings(CaseRow row) {
    return rules.check(row);
  }

  /** What a case proposes; null for a case of another register. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public DelegationProposal proposal(long proceedingId) {
    return repository.proposal(proceedingId).orElse(null);
  }
}
