package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A term that ran in a proceeding with the way it was computed. A later row of the same code
 * replaces an earlier one; the earlier one stays and tells what had been promised.
 */
@Entity
@Table(name = "proceeding_term")
public class ProceedingTerm {

  @Id
  @SequenceGenerator(
      name = "proceeding_term",
      sequenceName = "proceeding_term_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proceeding_term")
  private Long id;

  @Column(name = "proceeding_id")
  private long proceedingId;

  private String code;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String missed;
  private String explanation;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "met_on")
  private LocalDate metOn;

  protected ProceedingTerm() {}

  public ProceedingTerm(
      long proceedingId,
      String code,
      LocalDate startsOn,
      LocalDate dueOn,
      String missed,
      String explanation,
      Instant recordedAt) {
    this.proceedingId = proceedingId;
    this.code = code;
    this.startsOn = startsOn;
    this.dueOn = dueOn;
    this.missed = missed;
    this.explanation = explanation;
    this.recordedAt = recordedAt;
  }

  public void met(LocalDate on) {
    metOn = on;
  }

  /** Whether it is the term of a condition, without which the application lapses. */
  public boolean isOfCondition() {
    return "LAPSES".equals(missed);
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public String getExplanation() {
    return explanation;
  }

  public LocalDate getMetOn() {
    return metOn;
  }
}
