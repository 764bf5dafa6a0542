package lv.ikvd.expert.entity;

import java.io.Serializable;

/**
 * What an assessment should have said.
 *
 * @param assessment id of the one that it takes the place of
 * @param level code of {@code EXPERT_LEVEL}
 * @param reason why it is put right
 */
public record Correction(long assessment, String level, String text, String reason)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Correction[assessment=" + assessment + ']';
  }
}
