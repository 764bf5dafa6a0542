package lv.ikvd.teachingpermit.service.staff;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.teachingpermit.entity.staff.StaffAnswer;

/**
 * A row of a list as it was read; what cannot be read is null.
 *
 * @param number of the row in the list
 * @param institution number of the institution that the row names
 * @param personalCode eleven digits
 */
public record StaffLine(
    int number,
    String institution,
    String personalCode,
    String givenName,
    String familyName,
    String position,
    StaffAnswer answer,
    LocalDate answeredOn)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "StaffLine[" + number + ']';
  }
}
