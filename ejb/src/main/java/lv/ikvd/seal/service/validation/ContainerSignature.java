package lv.ikvd.seal.service.validation;

import java.io.Serializable;
import java.time.Instant;

/**
 * One signature of a file that came in.
 *
 * @param signedAt by the time stamp; by the signer's own clock where there is none, see {@code
 *     timeStamped}; null where neither says it
 * @param timeStamped whether a trusted time stamp says when
 * @param level such as {@code XAdES-BASELINE-LT}
 * @param issuer common name of who issued the certificate
 */
public record ContainerSignature(
    Signer signer,
    Instant signedAt,
    boolean timeStamped,
    String level,
    String issuer,
    Verdict verdict)
    implements Serializable {

  /** The verdict in words: {@code code} and {@code code.remedy} in the messages. */
  public String code() {
    return verdict.code();
  }
}
