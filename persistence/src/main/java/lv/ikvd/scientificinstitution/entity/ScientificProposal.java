package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;

/**
 * What a case proposes.
 *
 * @param institution as the entry is to say; null of a case that is to end it
 * @param seenVersionId the version in sight of which this was written; null without an entry
 * @param endGround on which ground the entry is to end, or null
 * @param successor which entry goes on then, or null
 */
public record ScientificProposal(
    ScientificInstitution institution, Long seenVersionId, String endGround, Successor successor)
    implements Serializable {

  /** That an entry be so. */
  public static ScientificProposal of(ScientificInstitution institution, Long seenVersionId) {
    return new ScientificProposal(institution, seenVersionId, null, null);
  }
}
