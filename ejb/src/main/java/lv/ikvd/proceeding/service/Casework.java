package lv.ikvd.proceeding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseDocument;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.entity.InformationRequest;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.papers.CaseLetters;
import lv.ikvd.proceeding.service.papers.Letter;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.security.entity.Roles;

/** What an official does in a case before it is decided: checks, requests, documents. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Casework {

  @Inject private ProceedingRepository repository;
  @Inject private CheckBook checks;
  @Inject private CaseTerms terms;
  @Inject private CaseLetters letters;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /**
   * Records what one check established.
   *
   * @throws Problem as {@link #check(CaseRef, List)}
   */
  public void check(CaseRef ref, CheckCommand command) {
    check(ref, List.of(command));
  }

  /**
   * Records what several checks established, all or none.
   *
   * @throws Problem PROC-013 if the rule version has no such check, PROC-014 if it was made ahead
   *     of today, PROC-015 if a result against the applicant has no note; the field is that of the
   *     command followed by a dash and the code of the check
   */
  public void check(CaseRef ref, List<CheckCommand> commands) {
    checks.record(workable(ref), commands);
  }

  /** All checks are made: the case goes on to be prepared. */
  public void finishChecking(CaseRef ref) {
    Proceeding proceeding = workable(ref);
    proceeding.checked();
    timeline.tell(proceeding, "CHECKING_FINISHED", null);
  }

  /** Asks for what is missing; the answer has a term of its own. A board may ask too. */
  @RolesAllowed({Roles.REGISTRAR, Roles.BOARD_SECRETARY, Roles.SYSTEM})
  public void requestInformation(CaseRef ref, String question, LocalDate answerDueOn) {
    requestInformation(ref, question, answerDueOn, null);
  }

  /** As the other, by a letter in the words of its author; without one by that of the rules. */
  public void requestInformation(
      CaseRef ref, String question, LocalDate answerDueOn, WrittenLetter written) {
    Proceeding proceeding = workable(ref);
    if (question == null || question.isBlank()) {
      throw new Problem("PROC-065").at("text");
    }
    if (answerDueOn == null || !answerDueOn.isAfter(office.today())) {
      throw new Problem("PROC-016").at("answerDueOn");
    }
    repository.add(
        new InformationRequest(
            proceeding.getId(), office.today(), question, answerDueOn, office.actor()));
    timeline.tell(proceeding, "INFORMATION_REQUESTED", question);
    letters.write(
        proceeding,
        Letter.INFORMATION_REQUEST,
        Map.of("question", question, "due", LatvianDates.dative(answerDueOn)),
        written);
  }

  /**
   * Records what was answered, and when it came.
   *
   * @throws Problem PROC-012 if the case has no such request, PROC-070 without a day or with one
   *     ahead of today
   */
  public void recordAnswer(CaseRef ref, long requestId, LocalDate on, String answer) {
    requirePast(on);
    Proceeding proceeding = workable(ref);
    InformationRequest request = repository.request(requestId);
    if (request.getProceedingId() != proceeding.getId()) {
      throw Problem.notFound("PROC-012");
    }
    request.answered(on, answer);
    timeline.tell(proceeding, "INFORMATION_RECEIVED", answer);
  }

  /**
   * A term other than the one for deciding was kept, for example activity was registered.
   *
   * @throws Problem PROC-071 if the case has no such term, PROC-070 without a day or with one ahead
   *     of today
   */
  public void termMet(CaseRef ref, String code, LocalDate on) {
    requirePast(on);
    Proceeding proceeding = workable(ref);
    LocalDate before = terms.conditionMetOn(proceeding, code);
    terms.met(proceeding, code, on);
    timeline.tellChange(
        proceeding, "TERM_MET", code, before == null ? null : before.toString(), on.toString());
  }

  /** Puts a stored document into the file. */
  public void fileDocument(CaseRef ref, long documentId, String title, Direction direction) {
    fileDocument(ref, documentId, title, direction, office.today());
  }

  /**
   * As the other, one that came on another day than today.
   *
   * @throws Problem PROC-070 without a day or with one ahead of today
   */
  public void fileDocument(
      CaseRef ref, long documentId, String title, Direction direction, LocalDate on) {
    requirePast(on);
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    repository.add(
        new CaseDocument(
            proceeding.getId(), documentId, title, direction, on, office.now(), office.actor()));
    timeline.tell(proceeding, "DOCUMENT_FILED", title);
  }

  /**
   * Tells in the case what a register changed in its own part, field by field. That may be changed
   * until the case is decided, and again while its decision is contested.
   */
  public void tellChanges(CaseRef ref, List<FieldChange> changes) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    if (!terms.contested(proceeding)) {
      proceeding.requireWorkable();
    }
    for (FieldChange change : changes) {
      timeline.tellChange(
          proceeding, "PROPOSAL_CHANGED", change.field(), change.before(), change.after());
    }
  }

  private void requirePast(LocalDate on) {
    if (on == null || on.isAfter(office.today())) {
      throw new Problem("PROC-070").at("on");
    }
  }

  private Proceeding workable(CaseRef ref) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    proceeding.requireWorkable();
    return proceeding;
  }
}
