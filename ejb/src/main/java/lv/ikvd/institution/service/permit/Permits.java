package lv.ikvd.institution.service.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.permit.Permit;
import lv.ikvd.institution.entity.permit.PermitCheck;
import lv.ikvd.institution.entity.permit.PermitKind;
import lv.ikvd.institution.entity.permit.PermitProposal;
import lv.ikvd.institution.entity.permit.PermitRepository;
import lv.ikvd.institution.entity.permit.PermitRow;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.security.entity.Roles;

/** Permits of international schools for officials. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Permits {

  static final int NOTE_LENGTH = 1000;

  @Inject private PermitRepository repository;
  @Inject private InstitutionEntries entries;
  @Inject private Intake intake;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /**
   * Receives the application for a permit.
   *
   * @throws Problem INSTITUTION-030 for another kind of institution, -034 where the recognition is
   *     not stated whole
   */
  public OpenedCase apply(
      String number, LocalDate receivedOn, IntakeChannel channel, PermitProposal asked) {
    EntryRow entry = international(number);
    boolean recognised = asked.recogniser() != null && asked.recognisedUntil() != null;
    boolean none = asked.recogniser() == null && asked.recognisedUntil() == null;
    if (asked.kind() == PermitKind.RECOGNISED ? !recognised : !none) {
      throw new Problem("INSTITUTION-034").at("recogniser");
    }
    OpenedCase opened =
        intake
            .receive(
                new ApplicationCommand(
                    List.of(PermitProcedures.PERMIT),
                    entry.partyId(),
                    entry.id(),
                    receivedOn,
                    channel,
                    null,
                    null,
                    null))
            .get(0);
    repository.propose(opened.id(), asked);
    return opened;
  }

  /**
   * Begins the suspension of a permit.
   *
   * @throws Problem INSTITUTION-035 (conflict) if there is none in force
   */
  public OpenedCase beginSuspension(String number, String reason) {
    EntryRow entry = international(number);
    if (repository.standing(entry.id()).filter(PermitRow::isInForce).isEmpty()) {
      throw Problem.conflict("INSTITUTION-035", number);
    }
    return intake.openByOffice(
        PermitProcedures.SUSPENSION, entry.partyId(), entry.id(), reason, null);
  }

  /**
   * Enters a check of the programme "Latvijas mācība".
   *
   * @throws Problem INSTITUTION-036 without a day or in the future, -037 without what was found
   */
  public void check(String number, LocalDate on, boolean met, String note) {
    EntryRow entry = international(number);
    if (on == null || on.isAfter(office.today())) {
      throw new Problem("INSTITUTION-036").at("checkedOn");
    }
    if (note == null || note.isBlank() || note.length() > NOTE_LENGTH) {
      throw new Problem("INSTITUTION-037", NOTE_LENGTH).at("found");
    }
    repository.check(
        entry.id(), new PermitCheck(on, met, note.strip(), office.actor()), office.now());
  }

  /** How the permit of an entry stands today; null where it has none. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public PermitRow standing(long entryId) {
    return repository.standing(entryId).orElse(null);
  }

  /** The permits of an entry, the last first. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public List<Permit> permits(long entryId) {
    return repository.permits(entryId);
  }

  /** The checks of an entry, the last first. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public List<PermitCheck> checks(long entryId) {
    return repository.checks(entryId);
  }

  /** What a case proposes; null for a case about something else. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public PermitProposal proposal(long proceedingId) {
    return repository.proposal(proceedingId).orElse(null);
  }

  /** All permits, those first whose programme is to be checked first; the look is recorded. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Page<PermitRow> page(PageRequest request) {
    return looks.page(repository.page(request), PermitRow::entryId);
  }

  private EntryRow international(String number) {
    EntryRow entry = entries.inForce(number);
    if (!entries.contentOf(entry.id()).institution().kind().equals(PermitRules.KIND)) {
      throw new Problem("INSTITUTION-030");
    }
    return entry;
  }
}
