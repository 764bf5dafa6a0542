package lv.ikvd.teachingpermit.service.staff;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.entity.staff.StaffRow;

/**
 * A check as it is shown.
 *
 * @param persons nobody once the term is over
 * @param notice how the letter goes; null before it is ready
 * @param mine whether it is the reader's own check, who alone writes and sends the letter
 */
public record StaffCheckView(
    StaffCheckRow check, List<StaffRow> persons, NoticeRow notice, boolean mine)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "StaffCheckView[" + check.id() + ']';
  }
}
