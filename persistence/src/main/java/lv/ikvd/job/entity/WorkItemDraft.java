package lv.ikvd.job.entity;

import java.io.Serializable;

/**
 * What is to be done after the commit.
 *
 * @param key the same key is the same work: added twice, it is done once
 * @param kind names the handler
 * @param payload what the handler needs besides the ids, at most 4000 characters, no personal data
 */
public record WorkItemDraft(
    String key, String kind, Long decisionId, Long proceedingId, Long entryId, String payload)
    implements Serializable {

  public static final int KEY_LENGTH = 200;
  public static final int PAYLOAD_LENGTH = 4000;

  public WorkItemDraft {
    if (key == null || key.isBlank() || key.length() > KEY_LENGTH) {
      throw new IllegalArgumentException("a work item needs a key of at most " + KEY_LENGTH);
    }
    if (kind == null || kind.isBlank()) {
      throw new IllegalArgumentException("a work item needs a kind");
    }
    if (payload != null && payload.length() > PAYLOAD_LENGTH) {
      throw new IllegalArgumentException("a payload has at most " + PAYLOAD_LENGTH);
    }
  }
}
