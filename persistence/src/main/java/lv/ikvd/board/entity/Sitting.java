package lv.ikvd.board.entity;

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
import java.time.LocalTime;
import lv.ikvd.problem.entity.Problem;

/**
 * A sitting of a board: planned, open while it votes, closed with its minutes, or cancelled. Its
 * row is what votes and closings are put in order by.
 */
@Entity
public class Sitting {

  @Id
  @SequenceGenerator(name = "sitting", sequenceName = "sitting_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sitting")
  private Long id;

  private String number;
  private String board;

  @Column(name = "rule_version_id")
  private long ruleVersionId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  private String place;

  @Enumerated(EnumType.STRING)
  private SittingState state = SittingState.PLANNED;

  @Column(name = "convened_by")
  private String convenedBy;

  @Column(name = "presiding_id")
  private Long presidingId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "cancelled_why")
  private String cancelledWhy;

  @Column(name = "minutes_number")
  private String minutesNumber;

  @Column(name = "minutes_id")
  private Long minutesId;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Sitting() {}

  /** A sitting of a board as the rules of its day have it. */
  public Sitting(String number, String board, long ruleVersionId) {
    this.number = number;
    this.board = board;
    this.ruleVersionId = ruleVersionId;
  }

  public void convened(LocalDate on, LocalTime at, String where, String by) {
    heldOn = on;
    startsAt = at;
    place = where;
    convenedBy = by;
  }

  /** Who has changed it and when: the next who works on an older state of it is told so. */
  public void changed(String by, Instant at) {
    changedBy = by;
    changedAt = at;
  }

  /** The minutes have their number from the beginning, for decisions name them. */
  public void opened(long presiding, String numberOfMinutes, Instant at) {
    require(SittingState.PLANNED);
    state = SittingState.OPEN;
    presidingId = presiding;
    minutesNumber = numberOfMinutes;
    openedAt = at;
  }

  public void presidedBy(long member) {
    require(SittingState.OPEN);
    presidingId = member;
  }

  public void closed(Instant at) {
    require(SittingState.OPEN);
    state = SittingState.CLOSED;
    closedAt = at;
  }

  public void cancelled(String why) {
    require(SittingState.PLANNED);
    state = SittingState.CANCELLED;
    cancelledWhy = why;
  }

  /** The file of its minutes is there. */
  public void recordedIn(long documentId) {
    minutesId = documentId;
  }

  /**
   * @throws Problem BOARD-020 unless the sitting is in that state
   */
  public void require(SittingState needed) {
    if (state != needed) {
      throw Problem.conflict("BOARD-020", number, "{board.SittingState." + state + "}");
    }
  }

  /** Refuses changes of the agenda of a sitting that is over. */
  public void requireUnfinished() {
    if (state != SittingState.OPEN) {
      require(SittingState.PLANNED);
    }
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public String getBoard() {
    return board;
  }

  public long getRuleVersionId() {
    return ruleVersionId;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public SittingState getState() {
    return state;
  }

  public Long getPresidingId() {
    return presidingId;
  }

  public String getMinutesNumber() {
    return minutesNumber;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public long getVersion() {
    return version;
  }
}
