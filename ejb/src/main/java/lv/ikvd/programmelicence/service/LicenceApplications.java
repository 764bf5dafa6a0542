package lv.ikvd.programmelicence.service;

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
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/**
 * Takes in what is applied for, and keeps what cases propose. Who applies is the founder of the
 * institution, who holds its entry.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class LicenceApplications {

  @Inject private LicenceParts parts;
  @Inject private LicenceEntries entries;
  @Inject private LicenceRepository repository;
  @Inject private LicenceRules rules;
  @Inject private Applicants applicants;
  @Inject private Intake intake;
  @Inject private Casework casework;

  /**
   * Receives an application to license a programme (public services 11 and 12).
   *
   * @throws Problem INSTITUTION-004 if the institution is not registered; what else {@link
   *     LicenceParts} refuses
   */
  public OpenedCase license(@Valid LicensingInput input) {
    Licence asked = parts.of(input.licence(), null, null);
    OpenedCase opened =
        receive(
            new ApplicationCommand(
                List.of(ProgrammeLicences.LICENSING),
                rules.founder(asked),
                null,
                input.receivedOn(),
                input.channel(),
                applicants.representative(
                    input.representativeCode(),
                    input.representativeName(),
                    input.representativeEmail()),
                input.authority(),
                null));
    repository.propose(opened.id(), new Proposal(asked, null, null));
    return opened;
  }

  /** Receives the mark of an institution that it delivers a sample programme, as a licence. */
  public OpenedCase mark(Licence asked, LocalDate receivedOn, IntakeChannel channel) {
    OpenedCase opened =
        receive(
            new ApplicationCommand(
                List.of(ProgrammeLicences.MARK),
                rules.founder(asked),
                null,
                receivedOn,
                channel,
                null,
                null,
                null));
    repository.propose(opened.id(), new Proposal(asked, null, null));
    return opened;
  }

  /**
   * Receives an application to amend a licence (public services 13 and 14); of another institution,
   * the one that takes the programme over.
   *
   * @throws Problem PROGRAMMELICENCE-002 if it asks for no change
   */
  public OpenedCase amend(
      String number, LocalDate receivedOn, IntakeChannel channel, @Valid LicenceInput input) {
    EntryRow entry = entries.inForce(number);
    Licence now = entries.contentOf(entry.id()).licence();
    Licence asked = parts.of(input, now, now);
    if (parts.changes(now, asked).isEmpty()) {
      throw new Problem("PROGRAMMELICENCE-002");
    }
    OpenedCase opened =
        receive(
            new ApplicationCommand(
                List.of(ProgrammeLicences.AMENDMENT),
                entry.partyId(),
                entry.id(),
                receivedOn,
                channel,
                null,
                null,
                null));
    repository.propose(opened.id(), new Proposal(asked, entry.currentVersionId(), null));
    return opened;
  }

  /**
   * Begins the case on which a licence loses its force.
   *
   * @param ground code of {@code PL_LOSS_GROUND}
   * @param reason what the office learnt, or the request: from whom and of which day
   */
  public OpenedCase loseForce(String number, String ground, String reason) {
    EntryRow entry = entries.inForce(number);
    OpenedCase opened =
        intake.openByOffice(ProgrammeLicences.LOSS, entry.partyId(), entry.id(), reason, null);
    repository.propose(opened.id(), new Proposal(null, entry.currentVersionId(), ground));
    return opened;
  }

  /**
   * Corrects what a case proposes; the story of the case tells each field.
   *
   * @param shown what {@link #working} gave, in sight of which was typed
   */
  public void correct(CaseRef ref, CaseRow row, Proposal shown, @Valid LicenceInput input) {
    Licence base = row.entryId() == null ? null : entries.contentOf(row.entryId()).licence();
    Licence after = parts.of(input, shown.licence(), base);
    casework.tellChanges(ref, parts.changes(shown.licence(), after));
    repository.propose(row.id(), new Proposal(after, shown.seenVersionId(), null));
  }

  /**
   * What a case proposes over what the entry says now, to be corrected.
   *
   * @throws Problem PROGRAMMELICENCE-008 if it proposes no licence
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Proposal working(CaseRow proceeding) {
    Proposal proposal = proposal(proceeding.id());
    if (proposal == null || proposal.licence() == null) {
      throw new Problem("PROGRAMMELICENCE-008", proceeding.number());
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

  private OpenedCase receive(ApplicationCommand command) {
    return intake.receive(command).get(0);
  }
}
