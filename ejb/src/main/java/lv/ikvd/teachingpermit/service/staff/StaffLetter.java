package lv.ikvd.teachingpermit.service.staff;

import java.io.Serializable;
import lv.ikvd.notice.entity.Channel;

/**
 * The letter to the head as it would go out.
 *
 * @param text paragraphs, a blank line between two
 */
public record StaffLetter(
    String addressee, String title, String text, Channel channel, String destination)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "StaffLetter";
  }
}
