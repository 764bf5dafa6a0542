package lv.ikvd.childminder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.service.basis.EntryBases;
import lv.ikvd.childminder.service.basis.EntryBasis;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Takes applications of child-minders in, and keeps what they propose while the case runs. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class ChildMinderApplications {

  @Inject private ServiceParts parts;
  @Inject private ChildMinderRepository repository;
  @Inject private ChildMinderEntries entries;
  @Inject private Intake intake;
  @Inject private Casework casework;
  @Inject private ActivityTerm activity;
  @Inject private EntryBases bases;

  /**
   * Receives an application for registration (public service 7).
   *
   * @throws Problem CHILDMINDER-004 (conflict) if the applicant is registered already
   */
  public OpenedCase register(@Valid RegistrationInput input) {
    long applicant = parts.applicant(input.applicant());
    repository
        .registeredNumber(applicant, input.receivedOn())
        .ifPresent(
            number -> {
              throw Problem.conflict("CHILDMINDER-004", number);
            });
    Proposal proposal = parts.proposal(input.service());
    OpenedCase opened =
        intake
            .receive(
                new ApplicationCommand(
                    List.of(ChildMinders.REGISTRATION),
                    applicant,
                    null,
                    input.receivedOn(),
                    input.channel(),
                    parts.representative(input),
                    input.authority(),
                    ChildMinders.rules(proposal.regime())))
            .get(0);
    repository.propose(opened.id(), proposal);
    activity.follow(opened.id(), proposal);
    return opened;
  }

  /** The last day on which activity may be registered for an application received on a day. */
  public LocalDate activityUntil(LocalDate receivedOn) {
    return activity.until(receivedOn);
  }

  /**
   * Receives an application to amend the entry (public service 8).
   *
   * @param seenVersionNo last version of the entry as it was shown
   * @throws Problem CHILDMINDER-037 (conflict) if another changed the entry since
   */
  public OpenedCase amend(
      String entryNumber,
      int seenVersionNo,
      LocalDate receivedOn,
      IntakeChannel channel,
      @Valid ServiceInput input) {
    EntryRow entry = entries.unchanged(entryNumber, seenVersionNo);
    ChildMinderContent now = entries.contentOf(entry.id());
    activity.requirePast(input.activityFrom());
    Proposal proposal = parts.proposal(input, now.places(), now.persons());
    OpenedCase opened =
        receive(ChildMinders.AMENDMENT, entry, receivedOn, channel, proposal.regime());
    repository.propose(opened.id(), proposal);
    bases.now(opened.id(), entry.id());
    return opened;
  }

  /** Receives the provider's own request to be excluded. */
  public OpenedCase requestExclusion(
      String entryNumber, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = entries.inForce(entryNumber);
    return receive(ChildMinders.EXCLUSION_OWN_REQUEST, entry, receivedOn, channel, regime(entry));
  }

  /**
   * Receives the provider's objection to an official's entry without a decision. The case proposes
   * what the entry said before.
   *
   * @throws Problem CHILDMINDER-032 if the last change of the entry is no official's entry
   */
  public OpenedCase object(String entryNumber, LocalDate receivedOn, IntakeChannel channel) {
    EntryRow entry = entries.inForce(entryNumber);
    Proposal before = entries.beforeOfficialEntry(entry.id()).service();
    OpenedCase opened =
        receive(ChildMinders.OFFICIAL_ENTRY, entry, receivedOn, channel, before.regime());
    repository.propose(opened.id(), before);
    bases.now(opened.id(), entry.id());
    return opened;
  }

  /**
   * Opens a case on the office's own initiative: a signal about the provider, or an exclusion
   * because of a ban or because the service is given no longer.
   */
  public OpenedCase open(String procedure, String entryNumber, String reason) {
    EntryRow entry = entries.inForce(entryNumber);
    return intake.openByOffice(
        procedure, entry.partyId(), entry.id(), reason, ChildMinders.rules(regime(entry)));
  }

  /**
   * Corrects what a case proposes; the story of the case tells each field.
   *
   * @param seenVersionId of the entry that was shown beside; null: as before
   * @throws Problem CHILDMINDER-031 if the regime changes: the case runs under its rules
   */
  public void correct(
      CaseRef ref, long proceedingId, Long seenVersionId, @Valid ServiceInput input) {
    Proposal before =
        repository
            .proposal(proceedingId)
            .orElseThrow(() -> new Problem("CHILDMINDER-005", ref.number()));
    Proposal after = parts.proposal(input, before.places(), before.persons());
    if (before.regime() != after.regime()) {
      throw new Problem("CHILDMINDER-031").at("regime");
    }
    casework.tellChanges(ref, parts.changes(before, after));
    bases.rewriting(proceedingId, seenVersionId, () -> repository.propose(proceedingId, after));
    activity.follow(proceedingId, after);
  }

  /** What a case proposes; null for a case that proposes no content. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Proposal proposal(long proceedingId) {
    return repository.proposal(proceedingId).orElse(null);
  }

  /** What the party is that applies. */
  public PartyKind kindOfApplicant(long partyId) {
    return parts.kindOf(partyId);
  }

  /** What the entry said when the case proposed to change it, and now; null if it changes none. */
  public EntryBasis basis(long proceedingId, Long entryId) {
    return bases.of(proceedingId, entryId).orElse(null);
  }

  /**
   * What a case proposes beside what the register says now.
   *
   * @param entryId the entry that the case is about, or null
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR})
  public ProposalView compare(long proceedingId, Long entryId) {
    return new ProposalView(
        repository.proposal(proceedingId).orElse(null),
        entryId == null ? null : entries.contentOf(entryId));
  }

  private OpenedCase receive(
      String procedure,
      EntryRow entry,
      LocalDate receivedOn,
      IntakeChannel channel,
      Regime regime) {
    return intake
        .receive(
            new ApplicationCommand(
                List.of(procedure),
                entry.partyId(),
                entry.id(),
                receivedOn,
                channel,
                null,
                null,
                ChildMinders.rules(regime)))
        .get(0);
  }

  private Regime regime(EntryRow entry) {
    return entries.contentOf(entry.id()).service().regime();
  }
}
