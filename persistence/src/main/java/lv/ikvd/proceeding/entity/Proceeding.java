package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;

/**
 * One administrative proceeding (lieta): from receipt to notification, under the rule version that
 * was in force when it was opened.
 *
 * <p>It moves forward by checking, proposing and deciding. It ends with a decision, or without one:
 * withdrawn by the applicant, left unexamined, lapsed, forwarded to the competent body, joined into
 * another proceeding. While it is suspended its terms do not run. Whoever acts on it must have seen
 * its newest {@link #getVersion() version}.
 */
@Entity
public class Proceeding {

  @Id
  @SequenceGenerator(name = "proceeding", sequenceName = "proceeding_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proceeding")
  private Long id;

  private String number;
  private String register;
  private String procedure;

  @Column(name = "application_id")
  private Long applicationId;

  @Column(name = "party_id")
  private long partyId;

  @Column(name = "entry_id")
  private Long entryId;

  @Column(name = "rule_version_id")
  private long ruleVersionId;

  @Enumerated(EnumType.STRING)
  private Stage stage = Stage.RECEIVED;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "outcome_note")
  private String outcomeNote;

  @Column(name = "handler_id")
  private Long handlerId;

  @Column(name = "unseen_since")
  private Instant unseenSince;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String missed = "NOTHING";

  @Column(name = "suspended_on")
  private LocalDate suspendedOn;

  @Column(name = "resume_on")
  private LocalDate resumeOn;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "joined_into_id")
  private Long joinedIntoId;

  @Column(name = "reopens_id")
  private Long reopensId;

  @Column(name = "forwarded_to")
  private String forwardedTo;

  @Version private long version;

  protected Proceeding() {}

  /** A proceeding opened on a day, about a party, under a rule version. */
  public Proceeding(
      String number,
      String register,
      String procedure,
      long partyId,
      long ruleVersionId,
      LocalDate openedOn,
      Instant openedAt) {
    this.number = number;
    this.register = register;
    this.procedure = procedure;
    this.partyId = partyId;
    this.ruleVersionId = ruleVersionId;
    this.openedOn = openedOn;
    this.openedAt = openedAt;
  }

  public void openedBy(Long application, Long entry) {
    applicationId = application;
    entryId = entry;
  }

  /** Sets the term in which the proceeding must be decided and what a missed term means. */
  public void dueOn(LocalDate due, String whatMissedMeans) {
    dueOn = due;
    missed = whatMissedMeans;
  }

  public void assignTo(Long account) {
    handlerId = account;
    unseenSince = null;
  }

  /** Given to somebody who has not seen it yet. */
  public void handOver(Long account, Instant at) {
    handlerId = account;
    unseenSince = at;
  }

  public void checked() {
    requireOpen();
    stage = stage == Stage.RECEIVED ? Stage.CHECKED : stage;
  }

  public void prepared() {
    requireWorkable();
    stage = Stage.PREPARED;
  }

  /** Back from the decider to the one who prepared it. */
  public void returned() {
    requireOpen();
    stage = Stage.CHECKED;
  }

  public void decided() {
    requireWorkable();
    stage = Stage.DECIDED;
    outcome = Outcome.DECIDED;
  }

  /** The entry that its decision made or changed. */
  public void about(long entry) {
    entryId = entry;
  }

  public void notified() {
    if (stage == Stage.DECIDED) {
      stage = Stage.NOTIFIED;
    }
  }

  public void suspend(LocalDate on) {
    requireWorkable();
    suspendedOn = on;
  }

  /** Put off: it waits, and is worked on again from a day; what waits already, from another. */
  public void postpone(LocalDate on, LocalDate until) {
    if (suspendedOn == null) {
      suspend(on);
    }
    stage = Stage.CHECKED;
    resumeOn = until;
  }

  public void resume() {
    if (suspendedOn == null) {
      throw new Problem("PROC-006", number);
    }
    suspendedOn = null;
    resumeOn = null;
  }

  /** Ends without a decision. */
  public void end(Outcome how, String note, Instant at) {
    requireOpen();
    outcome = how;
    outcomeNote = note;
    close(at);
  }

  public void forward(String body, String note, Instant at) {
    end(Outcome.FORWARDED, note, at);
    forwardedTo = body;
  }

  public void joinInto(long other, String note, Instant at) {
    end(Outcome.JOINED, note, at);
    joinedIntoId = other;
  }

  /** After notification: nothing is left to do. */
  public void close(Instant at) {
    stage = Stage.CLOSED;
    closedAt = at;
    suspendedOn = null;
  }

  public void reopens(long earlier) {
    reopensId = earlier;
  }

  /** Refuses work on a proceeding that was decided or ended. */
  public void requireOpen() {
    if (outcome != null || stage == Stage.CLOSED) {
      throw new Problem("PROC-002", number);
    }
  }

  /** Refuses work on a proceeding that is over or suspended. */
  public void requireWorkable() {
    requireOpen();
    if (suspendedOn != null) {
      throw new Problem("PROC-003", number);
    }
  }

  public boolean isOpen() {
    return outcome == null && stage != Stage.CLOSED;
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public String getRegister() {
    return register;
  }

  public String getProcedure() {
    return procedure;
  }

  public Long getApplicationId() {
    return applicationId;
  }

  public long getPartyId() {
    return partyId;
  }

  public Long getEntryId() {
    return entryId;
  }

  public long getRuleVersionId() {
    return ruleVersionId;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public Long getHandlerId() {
    return handlerId;
  }

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  /** What a missed term means, a name of {@code Missed} of the rulebook. */
  public String getMissed() {
    return missed;
  }

  public LocalDate getSuspendedOn() {
    return suspendedOn;
  }

  public long getVersion() {
    return version;
  }
}
