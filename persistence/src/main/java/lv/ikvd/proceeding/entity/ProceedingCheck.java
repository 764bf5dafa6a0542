package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one check of the list established, from which source and when. The last row of a code
 * counts.
 */
@Entity
@Table(name = "proceeding_check")
public class ProceedingCheck {

  @Id
  @SequenceGenerator(
      name = "proceeding_check",
      sequenceName = "proceeding_check_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proceeding_check")
  private Long id;

  @Column(name = "proceeding_id")
  private long proceedingId;

  private String code;

  @Enumerated(EnumType.STRING)
  private CheckOutcome outcome;

  private String source;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  private String note;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected ProceedingCheck() {}

  public ProceedingCheck(
      long proceedingId,
      String code,
      CheckOutcome outcome,
      String source,
      LocalDate checkedOn,
      String note) {
    this.proceedingId = proceedingId;
    this.code = code;
    this.outcome = outcome;
    this.source = source;
    this.checkedOn = checkedOn;
    this.note = note;
  }

  public ProceedingCheck recorded(Instant at, String by) {
    recordedAt = at;
    recordedBy = by;
    return this;
  }
}
