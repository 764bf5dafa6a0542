package lv.ikvd.course.entity;

import java.io.Serializable;
import java.time.Instant;

/** What the participants of one municipality propose together. */
public record Proposal(
    String municipality, String author, String email, String text, Instant sentAt)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Proposal[municipality=" + municipality + ']';
  }
}
