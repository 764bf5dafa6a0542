package lv.ikvd.expert.entity;

import java.io.Serializable;

/**
 * An assessment as it is written.
 *
 * @param of what is assessed, one of those that are open
 * @param level code of {@code EXPERT_LEVEL}
 */
public record NewAssessment(Assessable of, String level, String text) implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NewAssessment[of=" + of + ']';
  }
}
