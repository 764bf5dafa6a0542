package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision as it was signed. It is never changed; a correction is a new decision that names it.
 * {@code content} is the frozen text as canonical JSON, and its SHA-256 is what the signatures
 * stand on.
 */
@Entity
public class Decision {

  @Id
  @SequenceGenerator(name = "decision", sequenceName = "decision_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision")
  private Long id;

  private String number;

  @Column(name = "proceeding_id")
  private long proceedingId;

  private String register;
  private String procedure;
  private String kind;
  private String ground;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column(name = "deciding_mode")
  private String decidingMode;

  private boolean favourable;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "decided_by")
  private String decidedBy;

  private String content;

  @Column(name = "content_sha256")
  private byte[] contentSha256;

  @Column(name = "corrects_id")
  private Long correctsId;

  protected Decision() {}

  /** A decision in a proceeding, with the draft that was signed. */
  public Decision(String number, Proceeding proceeding, DecisionDraft draft) {
    this.number = number;
    proceedingId = proceeding.getId();
    register = proceeding.getRegister();
    procedure = proceeding.getProcedure();
    kind = draft.getKind();
    ground = draft.getGround();
  }

  public void decided(LocalDate on, Instant at, LocalDate effective, String by, String proposer) {
    decidedOn = on;
    decidedAt = at;
    effectiveOn = effective;
    decidedBy = by;
    proposedBy = proposer;
  }

  public void inMode(String mode, boolean isFavourable) {
    decidingMode = mode;
    favourable = isFavourable;
  }

  public void frozen(String json, byte[] sha256) {
    content = json;
    contentSha256 = sha256.clone();
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public long getProceedingId() {
    return proceedingId;
  }

  public String getRegister() {
    return register;
  }

  public String getProcedure() {
    return procedure;
  }

  public String getKind() {
    return kind;
  }

  public String getGround() {
    return ground;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public String getContent() {
    return content;
  }
}
