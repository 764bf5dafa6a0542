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
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;

/** A decision contested before the body that its contest part names, and what came of it. */
@Entity
public class Contest {

  @Id
  @SequenceGenerator(name = "contest", sequenceName = "contest_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contest")
  private Long id;

  @Column(name = "decision_id")
  private long decisionId;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  private String body;
  private String grounds;

  @Column(name = "in_time")
  private boolean inTime;

  @Enumerated(EnumType.STRING)
  private ContestOutcome outcome;

  @Column(name = "outcome_on")
  private LocalDate outcomeOn;

  @Column(name = "outcome_note")
  private String outcomeNote;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Version private long version;

  protected Contest() {}

  public Contest(
      long decisionId,
      LocalDate receivedOn,
      String body,
      String grounds,
      boolean inTime,
      String recordedBy) {
    this.decisionId = decisionId;
    this.receivedOn = receivedOn;
    this.body = body;
    this.grounds = grounds;
    this.inTime = inTime;
    this.recordedBy = recordedBy;
  }

  public void concluded(ContestOutcome how, LocalDate on, String note) {
    if (outcome != null) {
      throw new Problem("PROC-031", outcomeOn);
    }
    outcome = how;
    outcomeOn = on;
    outcomeNote = note;
  }

  public Long getId() {
    return id;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public long getDecisionId() {
    return decisionId;
  }
}
