package lv.ikvd.teachingpermit.entity.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a check found of one employee.
 *
 * @param line number of the row in the list
 * @param permitNumber of a permit in force, as are the next two; else null and empty
 */
public record StaffRow(
    int line,
    String personalCode,
    String givenName,
    String familyName,
    String position,
    StaffResult result,
    String permitNumber,
    LocalDate decidedOn,
    List<String> excludedGroups)
    implements Serializable {

  public StaffRow {
    excludedGroups = List.copyOf(excludedGroups);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "StaffRow[" + line + ']';
  }
}
