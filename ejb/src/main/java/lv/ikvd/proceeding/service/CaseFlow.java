package lv.ikvd.proceeding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.security.entity.Roles;

/** Ways on which a case is delayed, or ends without a decision. Each asks for its reason. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class CaseFlow {

  @Inject private ProceedingRepository repository;
  @Inject private Procedures procedures;
  @Inject private CaseTerms terms;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /** Extends the term for deciding; the applicant is told why. */
  public void extendTerm(CaseRef ref, LocalDate until, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    proceeding.requireWorkable();
    terms.extend(proceeding, decisionTerm(proceeding), until);
    timeline.tell(proceeding, "EXTENSION_REASON", reason);
  }

  /** Suspends: terms stand still until the case is resumed. */
  public void suspend(CaseRef ref, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    proceeding.suspend(office.today());
    timeline.tell(proceeding, "SUSPENDED", reason);
  }

  public void resume(CaseRef ref) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    LocalDate since = proceeding.getSuspendedOn();
    proceeding.resume();
    terms.moveBy(proceeding, decisionTerm(proceeding), since, office.today());
    timeline.tellChange(
        proceeding, "RESUMED", "suspendedOn", since.toString(), office.today().toString());
  }

  /** The applicant takes the application back. */
  public void withdraw(CaseRef ref, String reason) {
    end(ref, Outcome.WITHDRAWN, reason);
  }

  /** The application is left unexamined, as the law allows where it lacks what it must have. */
  public void leaveUnexamined(CaseRef ref, String reason) {
    end(ref, Outcome.LEFT_UNEXAMINED, reason);
  }

  /** A condition was not met in its term: the application counts as annulled. It is no refusal. */
  public void lapse(CaseRef ref, String reason) {
    end(ref, Outcome.LAPSED, reason);
  }

  /** The term passed in silence, and the rule says that this grants what was asked for. */
  public void deemGranted(CaseRef ref, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    if (proceeding.getDueOn() == null || !proceeding.getDueOn().isBefore(office.today())) {
      throw new Problem("PROC-017", proceeding.getDueOn());
    }
    finish(proceeding, Outcome.DEEMED_GRANTED, reason);
  }

  /** Passes the case on to the body that is competent for it. */
  public void forward(CaseRef ref, String body, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    proceeding.forward(body, reason, office.now());
    timeline.tellChange(proceeding, "FORWARDED", "forwardedTo", null, body);
  }

  /** Joins the case into another one of the same party. */
  public void join(CaseRef ref, String otherNumber, String reason) {
    Proceeding proceeding = acquire(ref, reason);
    Proceeding other = repository.byNumber(otherNumber);
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
  }

  private void end(CaseRef ref, Outcome outcome, String reason) {
    finish(acquire(ref, reason), outcome, reason);
  }

  private void finish(Proceeding proceeding, Outcome outcome, String reason) {
    proceeding.end(outcome, reason, office.now());
    timeline.tell(proceeding, outcome.name(), reason);
  }

  private Proceeding acquire(CaseRef ref, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Problem("PROC-044").at("reason");
    }
    return repository.acquire(ref.number(), ref.version());
  }

  private String decisionTerm(Proceeding proceeding) {
    return procedures.get(proceeding.getProcedure()).info().decisionTerm();
  }
}
