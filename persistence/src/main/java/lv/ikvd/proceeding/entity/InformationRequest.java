package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;

/** A request for information that is missing in a proceeding, and its answer. */
@Entity
@Table(name = "information_request")
public class InformationRequest {

  @Id
  @SequenceGenerator(
      name = "information_request",
      sequenceName = "information_request_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "information_request")
  private Long id;

  @Column(name = "proceeding_id")
  private long proceedingId;

  @Column(name = "requested_on")
  private LocalDate requestedOn;

  private String question;

  @Column(name = "answer_due_on")
  private LocalDate answerDueOn;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  private String answer;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Version private long version;

  protected InformationRequest() {}

  public InformationRequest(
      long proceedingId,
      LocalDate requestedOn,
      String question,
      LocalDate answerDueOn,
      String recordedBy) {
    this.proceedingId = proceedingId;
    this.requestedOn = requestedOn;
    this.question = question;
    this.answerDueOn = answerDueOn;
    this.recordedBy = recordedBy;
  }

  public void answered(LocalDate on, String text) {
    if (answeredOn != null) {
      throw new Problem("PROC-011", answeredOn);
    }
    answeredOn = on;
    answer = text;
  }

  public Long getId() {
    return id;
  }

  public long getProceedingId() {
    return proceedingId;
  }
}
