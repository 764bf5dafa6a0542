package lv.ikvd.scientificinstitution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.entity.ScientificProposal;
import lv.ikvd.scientificinstitution.entity.ScientificRepository;
import lv.ikvd.scientificinstitution.entity.Successor;
import lv.ikvd.security.entity.Roles;

/** Takes in what scientific institutions apply for, and keeps what their cases propose. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class ScientificApplications {

  @Inject private ScientificParts parts;
  @Inject private ScientificEntries entries;
  @Inject private ScientificRepository repository;
  @Inject private ScientificRules rules;
  @Inject private Intake intake;
  @Inject private Casework casework;

  /**
   * Receives an application to register a scientific institution (public service 5).
   *
   * @throws Problem SCIENTIFICINSTITUTION-001 (conflict) if one in the register is called so
   */
  public OpenedCase register(@Valid ScientificRegistration input) {
    String name = input.institution().name();
    repository
        .numberOfName(name, null)
        .ifPresent(
            number -> {
              throw Problem.conflict("SCIENTIFICINSTITUTION-001", name, number).at("name");
            });
    ScientificInstitution asked = parts.of(input.institution(), null);
    ApplicationCommand application =
        new ApplicationCommand(
            List.of(ScientificInstitutions.REGISTRATION),
            parts.applicant(input),
            null,
            input.receivedOn(),
            input.channel(),
            parts.representative(input),
            input.authority(),
            null);
    return opened(intake.receive(application).get(0), ScientificProposal.of(asked, null));
  }

  /**
   * Receives an application to amend an entry (public service 6).
   *
   * @throws Problem SCIENTIFICINSTITUTION-011 if it asks for no change
   */
  public OpenedCase amend(
      String number, LocalDate receivedOn, IntakeChannel channel, @Valid ScientificInput input) {
    EntryRow entry = entries.inForce(number);
    ScientificInstitution now = entries.contentOf(entry.id()).institution();
    ScientificInstitution asked = parts.of(input, now);
    if (parts.changes(now, asked).isEmpty()) {
      throw new Problem("SCIENTIFICINSTITUTION-011");
    }
    return opened(
        intake.receive(ScientificInstitutions.AMENDMENT, entry, receivedOn, channel),
        ScientificProposal.of(asked, entry.currentVersionId()));
  }

  /**
   * Receives an application to enter that an institution was reorganised.
   *
   * @param successor number of the institution that goes on, if it is in the register; else null
   */
  public OpenedCase reorganise(
      String number, LocalDate receivedOn, IntakeChannel channel, String successor) {
    EntryRow entry = entries.inForce(number);
    Successor next = successor == null ? null : entries.successor(successor, number);
    return opened(
        intake.receive(ScientificInstitutions.REORGANISATION, entry, receivedOn, channel),
        end(entry, ScientificInstitutions.REORGANISED, next));
  }

  /** Receives an institution's own application to exclude it. */
  public OpenedCase requestExclusion(String number, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = entries.inForce(number);
    return opened(
        intake.receive(ScientificInstitutions.EXCLUSION, entry, receivedOn, channel),
        end(entry, ScientificInstitutions.REQUEST, null));
  }

  /**
   * Begins the exclusion of an institution by the office.
   *
   * @param ground code of {@code SC_END_GROUND}
   */
  public OpenedCase exclude(String number, String ground, String reason) {
    EntryRow entry = entries.inForce(number);
    return opened(
        intake.openByOffice(
            ScientificInstitutions.EXCLUSION, entry.partyId(), entry.id(), reason, null),
        end(entry, ground, null));
  }

  /**
   * Corrects what a case proposes; the story of the case tells each field.
   *
   * @param shown what {@link #working} gave, in sight of which was typed
   */
  public void correct(
      CaseRef ref, long proceedingId, ScientificProposal shown, @Valid ScientificInput input) {
    ScientificInstitution after = parts.of(input, shown.institution());
    casework.tellChanges(ref, parts.changes(shown.institution(), after));
    repository.propose(proceedingId, ScientificProposal.of(after, shown.seenVersionId()));
  }

  /**
   * What a case proposes over what the entry says now, to be corrected.
   *
   * @throws Problem SCIENTIFICINSTITUTION-005 if it proposes no institution
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public ScientificProposal working(CaseRow proceeding) {
    ScientificProposal proposal = proposal(proceeding.id());
    if (proposal == null || proposal.institution() == null) {
      throw new Problem("SCIENTIFICINSTITUTION-005", proceeding.number());
    }
    return rules
        .change(proceeding)
        .map(
            change ->
                ScientificProposal.of(change.result(), entries.versionOf(proceeding.entryId())))
        .orElse(proposal);
  }

  /** What stands in the way of what a case proposes. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public List<Finding> findings(CaseRow proceeding) {
    return rules.check(proceeding);
  }

  /** What a case proposes; null for a case of another register. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public ScientificProposal proposal(long proceedingId) {
    return repository.proposal(proceedingId).orElse(null);
  }

  private OpenedCase opened(OpenedCase opened, ScientificProposal proposal) {
    repository.propose(opened.id(), proposal);
    return opened;
  }

  private static ScientificProposal end(EntryRow entry, String ground, Successor successor) {
    return new ScientificProposal(null, entry.currentVersionId(), ground, successor);
  }
}
