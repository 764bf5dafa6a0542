package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The act while it is written. It may be changed until it is proposed for signature; a returned one
 * carries the remark of the one who would not sign it.
 */
@Entity
@Table(name = "decision_draft")
public class DecisionDraft {

  @Id
  @SequenceGenerator(
      name = "decision_draft",
      sequenceName = "decision_draft_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_draft")
  private Long id;

  @Column(name = "proceeding_id")
  private long proceedingId;

  private String kind;
  private String ground;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Embedded private ActText text = new ActText();

  @Column(name = "proposed_by")
  private Long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "return_remark")
  private String returnRemark;

  @Version private long version;

  protected DecisionDraft() {}

  public DecisionDraft(long proceedingId, String kind) {
    this.proceedingId = proceedingId;
    this.kind = kind;
  }

  public void write(String newKind, String newGround, LocalDate effective, ActText newText) {
    kind = newKind;
    ground = newGround;
    effectiveOn = effective;
    text = newText;
  }

  public void proposed(Long by, Instant at) {
    proposedBy = by;
    proposedAt = at;
    returnRemark = null;
  }

  public void returned(String remark) {
    proposedAt = null;
    returnRemark = remark;
  }

  public boolean isProposed() {
    return proposedAt != null;
  }

  public long getProceedingId() {
    return proceedingId;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }

  public String getKind() {
    return kind;
  }

  public String getGround() {
    return ground;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public ActText getText() {
    return text;
  }

  public Long getProposedBy() {
    return proposedBy;
  }

  public String getReturnRemark() {
    return returnRemark;
  }

  public long getVersion() {
    return version;
  }
}
