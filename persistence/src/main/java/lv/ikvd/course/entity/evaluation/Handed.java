package lv.ikvd.course.entity.evaluation;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a participant wrote: an answer to the question of a day, a reflection, or the analysis of a
 * situation.
 *
 * @param subject the question, or the title of the module
 * @param text an answer or a reflection; null for an analysis
 */
public record Handed(
    long enrolmentId,
    String name,
    String municipality,
    String subject,
    String text,
    String problem,
    String impact,
    String solution,
    String resources,
    Instant at)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Handed[enrolmentId=" + enrolmentId + ']';
  }
}
