package lv.ikvd.registry.entity.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 in the tree. Leaves and inner nodes are told apart by the first byte that goes in, so
 * that no inner node can be passed off as a leaf (RFC 9162, 2.1.1).
 */
public final class Hash {

  public static final int LENGTH = 32;

  /** The root of the tree without leaves: the hash of nothing. */
  public static final Hash EMPTY_TREE = new Hash(sha256().digest());

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Hash of(byte[] stored) {
    if (stored.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + stored.length);
    }
    return new Hash(stored.clone());
  }

  public static Hash parse(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  public static Hash leaf(byte[] content) {
    MessageDigest digest = sha256();
    digest.update((byte) 0);
    return new Hash(digest.digest(content));
  }

  public static Hash node(Hash left, Hash right) {
    MessageDigest digest = sha256();
    digest.update((byte) 1);
    digest.update(left.bytes);
    return new Hash(digest.digest(right.bytes));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
