package lv.ikvd.notice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;

/**
 * What may still happen to a notice. It is sent once; after that it can be proven or fail (a letter
 * comes back, a mail bounces), not both. A failed notice is repeated by a new one, so that what was
 * sent stays on record (Paziņošanas likums).
 */
@Entity
@Table(name = "notice")
public class Notice {

  /** Stands in the text for what only the recipient may see. */
  public static final String SECRET = "[[link]]";

  public static final int PROOF_LENGTH = 1000;
  public static final int FAILURE_LENGTH = 1000;
  public static final int REFERENCE_LENGTH = 400;

  @Id private long id;

  @Column(name = "proceeding_id", updatable = false)
  private Long proceedingId;

  @Column(name = "decision_id", updatable = false)
  private Long decisionId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Channel channel;

  @Column(name = "listed_at")
  private Instant listedAt;

  @Column(name = "sending_at")
  private Instant sendingAt;

  @Column(name = "uncertain_at")
  private Instant uncertainAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "sent_by")
  private String sentBy;

  private String reference;

  @Column(name = "deemed_on")
  private LocalDate deemedOn;

  private String explanation;
  private String proof;

  @Column(name = "proven_on")
  private LocalDate provenOn;

  @Column(name = "failed_at")
  private Instant failedAt;

  private String failure;
  private String secret;
  @Version private long version;

  protected Notice() {}

  /** Enters the list of what officials print, post or hand over. */
  public void list(Instant now) {
    listedAt = now;
  }

  /** Sending began and nobody knows how it ended. */
  public void doubt(Instant now) {
    uncertainAt = now;
  }

  /** An official found out that it did not go out. */
  public void endDoubt() {
    if (uncertainAt == null || sentAt != null || failedAt != null) {
      throw Problem.conflict("NOTICE-008");
    }
    uncertainAt = null;
    sendingAt = null;
  }

  public void sent(Instant at, LocalDate on, String by, String how) {
    if (sentAt != null) {
      throw Problem.conflict("NOTICE-005", sentOn);
    }
    if (failedAt != null) {
      throw Problem.conflict("NOTICE-006");
    }
    sentAt = at;
    sentOn = on;
    sentBy = by;
    reference = cut(how, REFERENCE_LENGTH);
    secret = null;
  }

  public void deemed(LocalDate on, String how) {
    deemedOn = on;
    explanation = how;
  }

  public void prove(LocalDate on, String how) {
    if (sentAt == null || failedAt != null || proof != null) {
      throw Problem.conflict("NOTICE-009");
    }
    if (on.isBefore(sentOn)) {
      throw new Problem("NOTICE-010", sentOn).at("provenOn");
    }
    proof = cut(how, PROOF_LENGTH);
    provenOn = on;
  }

  public void fail(Instant at, String why) {
    if (failedAt != null || proof != null) {
      throw Problem.conflict("NOTICE-011");
    }
    failedAt = at;
    failure = cut(why, FAILURE_LENGTH);
    secret = null;
  }

  /** Whether an official may mark it sent: what the system itself is sending, it marks itself. */
  public boolean inHands() {
    return listedAt != null || uncertainAt != null;
  }

  /** Whether another one may follow it: it failed, or nothing proves that it arrived. */
  public boolean repeatable() {
    return failedAt != null || (sentAt != null && proof == null);
  }

  public long id() {
    return id;
  }

  public Long proceedingId() {
    return proceedingId;
  }

  public Long decisionId() {
    return decisionId;
  }

  public Channel channel() {
    return channel;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public LocalDate deemedOn() {
    return deemedOn;
  }

  public long version() {
    return version;
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }
}
