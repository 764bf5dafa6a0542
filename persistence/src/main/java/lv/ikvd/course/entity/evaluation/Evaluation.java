package lv.ikvd.course.entity.evaluation;

import java.io.Serializable;
import java.util.Map;

/**
 * What a participant says of a course.
 *
 * @param usefulness from 1 to 10
 * @param marks from 1 to 10 by code of {@code COURSE_QUESTION}, of those that were answered
 */
public record Evaluation(Integer usefulness, Map<String, Integer> marks, String remark)
    implements Serializable {

  public Evaluation {
    marks = Map.copyOf(marks);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Evaluation";
  }
}
