package lv.ikvd.proceeding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Application;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/** Receives applications and opens proceedings, with or without one. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Intake {

  @Inject private ProceedingRepository repository;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Procedures procedures;
  @Inject private Rulebook rulebook;
  @Inject private CaseTerms terms;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /**
   * Receives an application; each procedure that it names becomes a proceeding of its own. Terms
   * run from the day of receipt.
   *
   * @return the numbers of the proceedings, in the order of the procedures
   * @throws Problem PROC-041 if the day of receipt lies ahead, PROC-042 if a representative comes
   *     without authority
   */
  public List<OpenedCase> receive(ApplicationCommand command) {
    LocalDate today = office.today();
    if (command.receivedOn().isAfter(today)) {
      throw new Problem("PROC-041").at("receivedOn");
    }
    if (command.representativeId() != null
        && (command.authority() == null || command.authority().isBlank())) {
      throw new Problem("PROC-042").at("authority");
    }
    String register = procedures.get(command.procedures().get(0)).info().register();
    Application application =
        new Application(
            numbers.next("APPLICATION", today),
            register,
            command.receivedOn(),
            command.channel(),
            command.applicantId(),
            office.now(),
            office.actor());
    application.representedBy(command.representativeId(), command.authority());
    repository.add(application);
    List<OpenedCase> opened = new ArrayList<>();
    for (String procedure : command.procedures()) {
      opened.add(
          open(
              procedure,
              command.applicantId(),
              command.entryId(),
              application,
              command.receivedOn(),
              null,
              command.ruleSet()));
    }
    return opened;
  }

  /** As the other: the holder of an entry applies for one thing about it. */
  public OpenedCase receive(
      String procedure, EntryRow entry, LocalDate receivedOn, IntakeChannel channel) {
    return receive(
            new ApplicationCommand(
                List.of(procedure),
                entry.partyId(),
                entry.id(),
                receivedOn,
                channel,
                null,
                null,
                null))
        .get(0);
  }

  /**
   * Opens what one form asks for once, however often and to whichever node it is sent.
   *
   * @param formId made when the form was opened
   */
  public OpenedCase once(String formId, Supplier<OpenedCase> opening) {
    Optional<String> known = repository.openedByForm(formId);
    if (known.isPresent()) {
      Proceeding proceeding = repository.byNumber(known.get());
      return new OpenedCase(proceeding.getId(), proceeding.getNumber());
    }
    OpenedCase opened = opening.get();
    repository.openedByForm(formId, opened.id(), office.now());
    return opened;
  }

  /**
   * Opens a proceeding on the office's own initiative: a signal, a campaign, an error found.
   *
   * @param ruleSet under whose version in force today; null for the procedure's own
   */
  public OpenedCase openByOffice(
      String procedure, long partyId, Long entryId, String reason, String ruleSet) {
    return open(procedure, partyId, entryId, null, office.today(), reason, ruleSet);
  }

  /**
   * Opens a proceeding of the office because of what somebody else wrote about an entry; its terms
   * run from the day on which that was received.
   *
   * @throws Problem PROC-041 if the day of receipt lies ahead
   */
  public OpenedCase openOnSignal(String procedure, EntryRow entry, LocalDate receivedOn) {
    if (receivedOn.isAfter(office.today())) {
      throw new Problem("PROC-041").at("receivedOn");
    }
    return open(procedure, entry.partyId(), entry.id(), null, receivedOn, null, null);
  }

  /**
   * Opens a proceeding anew after one that had ended, because of new circumstances: on the same
   * application, with what the register keeps of it.
   *
   * @throws Problem PROC-007 if it is open still, PROC-091 (conflict) if its party was erased
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.SYSTEM})
  public OpenedCase reopen(String number, String reason) {
    Proceeding earlier = repository.byNumber(number);
    if (earlier.isOpen()) {
      throw new Problem("PROC-007", number);
    }
    repository.requireKept(earlier);
    OpenedCase opened =
        open(
            earlier.getProcedure(),
            earlier.getPartyId(),
            earlier.getEntryId(),
            null,
            office.today(),
            reason,
            rulebook.version(earlier.getRuleVersionId()).ruleSet());
    Proceeding anew = repository.get(opened.id());
    anew.reopens(earlier.getId());
    anew.openedBy(earlier.getApplicationId(), earlier.getEntryId());
    repository.flush();
    procedures.get(earlier.getProcedure()).takenUpAnew(earlier.getId(), opened.id());
    timeline.tell(earlier, "REOPENED", opened.number());
    return opened;
  }

  private OpenedCase open(
      String code,
      long partyId,
      Long entryId,
      Application application,
      LocalDate from,
      String reason,
      String ruleSet) {
    ProcedureInfo info = procedures.get(code).info();
    if (info.onEntry() && entryId == null) {
      throw new Problem("PROC-043", code);
    }
    Proceeding proceeding =
        new Proceeding(
            numbers.next("PROCEEDING", office.today()),
            info.register(),
            code,
            partyId,
            rulebook.inForce(ruleSet == null ? info.ruleSet() : ruleSet, from).id(),
            from,
            office.now());
    proceeding.openedBy(application == null ? null : application.getId(), entryId);
    // What somebody outside sends by the portal is nobody's yet.
    proceeding.assignTo(office.has(Roles.INSTITUTION) ? null : office.accountId());
    repository.add(proceeding);
    repository.flush();
    terms.startDecision(proceeding, info.decisionTerm(), from);
    for (String term : info.furtherTerms()) {
      terms.start(proceeding, term, from);
    }
    timeline.tell(
        proceeding,
        application == null ? "OPENED" : "RECEIVED",
        application == null ? reason : application.getNumber());
    return new OpenedCase(proceeding.getId(), proceeding.getNumber());
  }
}
