package lv.ikvd.proceeding.service.deciding;

import lv.ikvd.proceeding.entity.DecisionSignature;

/**
 * Who signs, with the position under the signature, which names the deciders who are away and whom
 * the signer substitutes. Made here alone, of proven credentials.
 */
public final class Signer {

  private final long accountId;
  private final String name;
  private final String position;
  private final String substituted;

  Signer(long accountId, String name, String position, String substituted) {
    this.accountId = accountId;
    this.name = name;
    this.position = position;
    this.substituted = substituted;
  }

  public long accountId() {
    return accountId;
  }

  public String name() {
    return name;
  }

  /** As it stands under the signature, not longer than the signature keeps. */
  public String position() {
    String whole = substituted == null ? position : position + "; aizvieto: " + substituted;
    return whole.length() <= DecisionSignature.MAX_POSITION
        ? whole
        : whole.substring(0, DecisionSignature.MAX_POSITION);
  }

  /** Whom the signer substitutes; null for nobody. */
  public String substituted() {
    return substituted;
  }
}
