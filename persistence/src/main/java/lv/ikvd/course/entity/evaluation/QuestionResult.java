package lv.ikvd.course.entity.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a question was answered.
 *
 * @param question code of {@code COURSE_QUESTION}; null for how useful it was
 * @param given how many gave each mark, from 1 to 10
 */
public record QuestionResult(String question, int answers, BigDecimal average, List<Integer> given)
    implements Serializable {

  public QuestionResult {
    given = List.copyOf(given);
  }
}
