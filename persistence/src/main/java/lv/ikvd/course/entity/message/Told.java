package lv.ikvd.course.entity.message;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.notice.entity.NoticeState;

/**
 * Somebody who is told, or would be.
 *
 * @param waiting for a place
 * @param state of the notice; null as long as there is none
 */
public record Told(
    long enrolmentId,
    String name,
    String email,
    boolean waiting,
    NoticeState state,
    LocalDate sentOn)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Told[enrolmentId=" + enrolmentId + ']';
  }
}
