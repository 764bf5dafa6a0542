package lv.ikvd.psychologist.entity.submission;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;

/**
 * A submission about the conduct of a psychologist.
 *
 * @param submitter null for those who need not know, and after erasure
 * @param about what it says; null after erasure
 * @param reply number of the letter that replied, or null
 */
public record Submission(
    LocalDate receivedOn,
    IntakeChannel channel,
    Submitter submitter,
    String about,
    LocalDate calledOn,
    LocalDate heardOn,
    String reply,
    LocalDate repliedOn)
    implements Serializable {

  /** As it came. */
  public static Submission received(
      LocalDate on, IntakeChannel channel, Submitter submitter, String about) {
    return new Submission(on, channel, submitter, about, null, null, null, null);
  }

  /** Without who submitted it. */
  public Submission unnamed() {
    return new Submission(receivedOn, channel, null, about, calledOn, heardOn, reply, repliedOn);
  }

  /** What it says stays out of logs. */
  @Override
  public String toString() {
    return "Submission[receivedOn=" + receivedOn + ']';
  }
}
