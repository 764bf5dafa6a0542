package lv.ikvd.proceeding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.TermReader;
import lv.ikvd.proceeding.service.papers.CaseLetters;
import lv.ikvd.proceeding.service.papers.Letter;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.proceeding.service.watch.SilentGrant;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.worktime.service.ComputedTerm;

/**
 * Ways on which a case is delayed, or ends without a decision. Each asks for its reason and tells
 * the party by a letter.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class CaseFlow {

  @Inject private ProceedingRepository repository;
  @Inject private TermReader passed;
  @Inject private SilentGrant silence;
  @Inject private CaseTerms terms;
  @Inject private CaseLetters letters;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /** Extends the term for deciding; the applicant is told why. */
  public void extendTerm(CaseRef ref, LocalDate until, String reason) {
    extendTerm(ref, until, reason, null);
  }

  /**
   * As the other, by a letter in the words of its author.
   *
   * @throws Problem PROC-126 if the day that the letter names is not the one on which the term ends
   */
  public void extendTerm(CaseRef ref, LocalDate until, String reason, WrittenLetter written) {
    Proceeding proceeding = acquire(ref, reason);
    proceeding.requireWorkable();
    ComputedTerm extended = terms.extend(proceeding, until);
    if (written != null && !extended.dueOn().equals(until)) {
      throw new Problem("PROC-126", extended.dueOn()).at("until");
    }
    timeline.tell(proceeding, "EXTENSION_REASON", reason);
    letters.write(
        proceeding,
        Letter.EXTENSION,
        Map.of("due", LatvianDates.dative(extended.dueOn()), "reasons", reason),
        written);
  }

  /** Suspends: terms stand still until the case is resumed. */
  public void suspend(CaseRef ref, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    proceeding.suspend(office.today());
    timeline.tell(proceeding, "SUSPENDED", reason);
    letters.write(proceeding, Letter.SUSPENDED, reason);
  }

  public void resume(CaseRef ref) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    LocalDate since = proceeding.getSuspendedOn();
    proceeding.resume();
    terms.moveBy(proceeding, since, office.today());
    timeline.tellChange(
        proceeding, "RESUMED", "suspendedOn", since.toString(), office.today().toString());
    letters.write(
        proceeding, Letter.RESUMED, Map.of("due", LatvianDates.dative(proceeding.getDueOn())));
  }

  /**
   * The applicant takes the application back.
   *
   * @throws Problem PROC-066 if the office itself opened the case
   */
  public void withdraw(CaseRef ref, String reason) {
    end(ref, Outcome.WITHDRAWN, Letter.WITHDRAWN, reason);
  }

  /**
   * The application is left unexamined, as the law allows where it lacks what it must have.
   *
   * @throws Problem PROC-066 if the office itself opened the case
   */
  public void leaveUnexamined(CaseRef ref, String reason) {
    end(ref, Outcome.LEFT_UNEXAMINED, Letter.LEFT_UNEXAMINED, reason);
  }

  /**
   * A condition was not met in its term: the application counts as annulled. It is no refusal.
   *
   * @throws Problem PROC-063 if no such term has passed
   */
  public void lapse(CaseRef ref, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    proceeding.requireOpen();
    LocalDate due =
        passed
            .lapsedOn(proceeding.getId(), office.today())
            .orElseThrow(() -> new Problem("PROC-063", ref.number()));
    finish(proceeding, Outcome.LAPSED, reason);
    letters.write(proceeding, Letter.LAPSED, Map.of("due", LatvianDates.dative(due)));
  }

  /**
   * The term passed in silence, and the rule says that this grants what was asked for: the register
   * says so.
   *
   * @throws Problem PROC-017 if the term has not passed, PROC-060 if the rules of the case say
   *     nothing of silence, PROC-061 if there is nothing that silence could grant
   */
  public void deemGranted(CaseRef ref, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    proceeding.requireWorkable();
    if (proceeding.getDueOn() == null || !proceeding.getDueOn().isBefore(office.today())) {
      throw new Problem("PROC-017", proceeding.getDueOn());
    }
    silence.grant(proceeding);
    finish(proceeding, Outcome.DEEMED_GRANTED, reason);
    letters.write(
        proceeding,
        Letter.DEEMED_GRANTED,
        Map.of("due", LatvianDates.longForm(proceeding.getDueOn())));
  }

  /**
   * What was asked for was done, and there was nothing to decide.
   *
   * @param what was done, as the story tells it
   */
  public void serve(CaseRef ref, String what) {
    Proceeding proceeding = acquire(ref, what);
    proceeding.requireWorkable();
    terms.decided(proceeding, office.today());
    finish(proceeding, Outcome.SERVED, what);
  }

  /** Passes the case on to the body that is competent for it. */
  public void forward(CaseRef ref, String body, String reason) {
    forward(ref, body, reason, null);
  }

  /** As the other, by a letter in the words of its author. */
  public void forward(CaseRef ref, String body, String reason, WrittenLetter written) {
    Proceeding proceeding = acquire(ref, reason);
    if (body == null || body.isBlank()) {
      throw new Problem("PROC-064").at("body");
    }
    proceeding.forward(body, reason, office.now());
    timeline.tellChange(proceeding, "FORWARDED", "forwardedTo", null, body);
    letters.write(proceeding, Letter.FORWARDED, Map.of("body", body, "reasons", reason), written);
  }

  /** Joins the case into another one of the same party. */
  public void join(CaseRef ref, String otherNumber, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    Proceeding other = other(otherNumber);
    other.requireOpen();
    if (other.getId().equals(proceeding.getId())) {
      throw new Problem("PROC-018").at("other");
    }
    if (other.getPartyId() != proceeding.getPartyId()) {
      throw new Problem("PROC-019", otherNumber).at("other");
    }
    proceeding.joinInto(other.getId(), reason, office.now());
    timeline.tell(proceeding, "JOINED", otherNumber);
    timeline.tell(other, "JOINED_BY", proceeding.getNumber());
    letters.write(proceeding, Letter.JOINED, Map.of("other", otherNumber, "reasons", reason));
  }

  private void end(CaseRef ref, Outcome outcome, Letter letter, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    if (proceeding.getApplicationId() == null) {
      throw new Problem("PROC-066", ref.number());
    }
    finish(proceeding, outcome, reason);
    letters.write(proceeding, letter, reason);
  }

  private void finish(Proceeding proceeding, Outcome outcome, String reason) {
    proceeding.end(outcome, reason, office.now());
    timeline.tell(proceeding, outcome.name(), reason);
  }

  private Proceeding other(String number) {
    try {
      return repository.byNumber(number);
    } catch (Problem unknown) {
      throw unknown.at("other");
    }
  }

  private Proceeding acquire(CaseRef ref, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Problem("PROC-044").at("reason");
    }
    return repository.acquire(ref.number(), ref.version());
  }
}
