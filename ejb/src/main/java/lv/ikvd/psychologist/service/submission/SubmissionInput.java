package lv.ikvd.psychologist.service.submission;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.psychologist.entity.submission.Submitter;

/**
 * A submission as it is typed.
 *
 * @param field code of {@code PS_FIELD}
 * @param about what it says
 */
public record SubmissionInput(
    LocalDate receivedOn, IntakeChannel channel, Submitter submitter, String field, String about)
    implements Serializable {

  /** What it says stays out of logs. */
  @Override
  public String toString() {
    return "SubmissionInput[receivedOn=" + receivedOn + ']';
  }
}
