package lv.ikvd.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.Proposal;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Takes in what founders apply for, and keeps what their cases propose. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class InstitutionApplications {

  @Inject private InstitutionParts parts;
  @Inject private InstitutionEntries entries;
  @Inject private InstitutionRepository repository;
  @Inject private InstitutionRules rules;
  @Inject private KindRules kinds;
  @Inject private Intake intake;
  @Inject private Casework casework;

  /**
   * Receives an application to register an institution (public service 1).
   *
   * @throws Problem INSTITUTION-001 (conflict) if an institution in the register is called so, -018
   *     if the rules of the day of receipt know no new ones of its kind
   */
  public OpenedCase register(@Valid RegistrationInput input) {
    kinds.requireOpen(input.institution().kind(), input.receivedOn());
    requireFree(input.institution().name(), input.receivedOn());
    Founder applicant = parts.founder(input.founder());
    Institution asked = parts.of(input.institution(), null);
    Institution whole =
        asked.with(
            Stream.concat(Stream.of(applicant), asked.founders().stream()).toList(), asked.head());
    OpenedCase opened =
        intake
            .receive(
                new ApplicationCommand(
                    List.of(Institutions.REGISTRATION),
                    applicant.person().partyId(),
                    null,
                    input.receivedOn(),
                    input.channel(),
                    parts.representative(input),
                    input.authority(),
                    null))
            .get(0);
    repository.propose(opened.id(), new Proposal(whole, null, null));
    return opened;
  }

  /**
   * Receives an application to amend an entry (public service 2).
   *
   * @throws Problem INSTITUTION-011 if it asks for no change
   */
  public OpenedCase amend(
      String number, LocalDate receivedOn, IntakeChannel channel, @Valid InstitutionInput input) {
    EntryRow entry = entries.inForce(number);
    Institution now = entries.contentOf(entry.id()).institution();
    Institution asked = parts.of(input, now);
    if (parts.changes(now, asked).isEmpty()) {
      throw new Problem("INSTITUTION-011");
    }
    OpenedCase opened = receive(Institutions.AMENDMENT, entry, receivedOn, channel);
    repository.propose(opened.id(), new Proposal(asked, entry.currentVersionId(), null));
    return opened;
  }

  /**
   * Receives an application to register an institution anew, as of another name, kind or type.
   *
   * @throws Problem INSTITUTION-022 if nothing of that changes
   */
  public OpenedCase reregister(
      String number, LocalDate receivedOn, IntakeChannel channel, @Valid InstitutionInput input) {
    EntryRow entry = entries.inForce(number);
    Institution now = entries.contentOf(entry.id()).institution();
    Institution asked = parts.of(input, now);
    if (!rules.isReregistration(new Rebase(now, now, asked))) {
      throw new Problem("INSTITUTION-022").at("name");
    }
    OpenedCase opened = receive(Institutions.REREGISTRATION, entry, receivedOn, channel);
    repository.propose(opened.id(), new Proposal(asked, entry.currentVersionId(), null));
    return opened;
  }

  /**
   * Receives the founder's application to strike an institution off.
   *
   * @param ground code of {@code IN_END_GROUND}
   */
  public OpenedCase strikeOff(
      String number, LocalDate receivedOn, IntakeChannel channel, String ground) {
    EntryRow entry = entries.inForce(number);
    OpenedCase opened = receive(Institutions.STRIKE_OFF, entry, receivedOn, channel);
    repository.propose(opened.id(), new Proposal(null, entry.currentVersionId(), ground));
    return opened;
  }

  /** Begins the exclusion of an institution whose founder there is no longer. */
  public OpenedCase exclude(String number, String reason) {
    return exclude(number, reason, Institutions.FOUNDER_ENDED);
  }

  /**
   * Begins the exclusion of an institution.
   *
   * @param ground code of {@code IN_END_GROUND} that the case is to establish
   */
  public OpenedCase exclude(String number, String reason, String ground) {
    EntryRow entry = entries.inForce(number);
    OpenedCase opened =
        intake.openByOffice(Institutions.EXCLUSION, entry.partyId(), entry.id(), reason, null);
    repository.propose(opened.id(), new Proposal(null, entry.currentVersionId(), ground));
    return opened;
  }

  /**
   * Corrects what a case proposes; the story of the case tells each field.
   *
   * @param shown what {@link #working} gave, in sight of which was typed
   */
  public void correct(
      CaseRef ref, long proceedingId, Proposal shown, @Valid InstitutionInput input) {
    Institution after = parts.of(input, shown.institution());
    casework.tellChanges(ref, parts.changes(shown.institution(), after));
    repository.propose(proceedingId, new Proposal(after, shown.seenVersionId(), null));
  }

  /**
   * What a case proposes over what the entry says now, to be corrected.
   *
   * @throws Problem INSTITUTION-005 if it proposes no institution
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Proposal working(CaseRow proceeding) {
    Proposal proposal = proposal(proceeding.id());
    if (proposal == null || proposal.institution() == null) {
      throw new Problem("INSTITUTION-005", proceeding.number());
    }
    return rules
        .rebase(proceeding)
        .map(change -> new Proposal(change.result(), entries.versionOf(proceeding), null))
        .orElse(proposal);
  }

  /** What a case proposes; null for a case of another register. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Proposal proposal(long proceedingId) {
    return repository.proposal(proceedingId).orElse(null);
  }

  private void requireFree(String name, LocalDate on) {
    repository
        .numberOfName(name, null, on)
        .ifPresent(
            number -> {
              throw Problem.conflict("INSTITUTION-001", name, number).at("name");
            });
  }

  private OpenedCase receive(
      String procedure, EntryRow entry, LocalDate receivedOn, IntakeChannel channel) {
    return intake.receive(procedure, entry, receivedOn, channel);
  }
}
