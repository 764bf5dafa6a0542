package lv.ikvd.proceeding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;

/** One official's signature on the SHA-256 of the text that was shown. */
@Entity
@Table(name = "decision_signature")
public class DecisionSignature {

  /** Letters of a position, with the names of those who are substituted. */
  public static final int MAX_POSITION = 420;

  @Id
  @SequenceGenerator(
      name = "decision_signature",
      sequenceName = "decision_signature_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_signature")
  private Long id;

  @Column(name = "proceeding_id")
  private long proceedingId;

  @Column(name = "account_id")
  private long accountId;

  private String signer;
  private String position;
  private String role;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "content_sha256")
  private byte[] contentSha256;

  protected DecisionSignature() {}

  public DecisionSignature(
      long proceedingId,
      long accountId,
      String signer,
      String position,
      String role,
      Instant signedAt,
      byte[] contentSha256) {
    this.proceedingId = proceedingId;
    this.accountId = accountId;
    this.signer = signer;
    this.position = position;
    this.role = role;
    this.signedAt = signedAt;
    this.contentSha256 = contentSha256.clone();
  }

  /** Whether this is a signature on the text with this hash. */
  public boolean standsOn(byte[] sha256) {
    return MessageDigest.isEqual(contentSha256, sha256);
  }

  public long getAccountId() {
    return accountId;
  }

  public String getSigner() {
    return signer;
  }

  public String getPosition() {
    return position;
  }
}
