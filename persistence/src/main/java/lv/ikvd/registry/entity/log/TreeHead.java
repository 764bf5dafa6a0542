package lv.ikvd.registry.entity.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * The state of the log at a moment: whoever keeps one can later prove whether the log still begins
 * with it.
 *
 * @param treeSize number of leaves
 * @param keyId SHA-256 of the public key (its X.509 form), in hex
 * @param signature Ed25519 over {@link #signedBytes()}
 */
public record TreeHead(
    long treeSize, Hash rootHash, Instant signedAt, String keyId, byte[] signature) {

  public TreeHead {
    signedAt = signedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** What the signature covers: RFC 8785 JSON of tree size, root hash (hex) and timestamp. */
  public byte[] signedBytes() {
    return LeafJson.canonical(
        Map.of("treeSize", treeSize, "rootHash", rootHash, "timestamp", signedAt));
  }

  /** The same head with its signature. */
  public TreeHead signed(byte[] given) {
    return new TreeHead(treeSize, rootHash, signedAt, keyId, given);
  }
}
