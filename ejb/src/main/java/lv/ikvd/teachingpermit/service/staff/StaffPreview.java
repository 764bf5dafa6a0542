package lv.ikvd.teachingpermit.service.staff;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.entity.staff.StaffRow;

/**
 * What a list says, what stands in its way, and what follows for each person.
 *
 * @param institution name of the institution
 * @param persons what is kept if nothing stands in the way; else nobody
 */
public record StaffPreview(
    String institution, List<StaffLine> lines, List<StaffFinding> findings, List<StaffRow> persons)
    implements Serializable {

  public boolean isGood() {
    return findings.isEmpty();
  }

  /** What stands in the way of one row. */
  public List<StaffFinding> of(StaffLine line) {
    return findings.stream().filter(finding -> finding.line() == line.number()).toList();
  }

  /** The rows that cannot be taken. */
  public List<StaffLine> wrong() {
    return lines.stream().filter(line -> !of(line).isEmpty()).toList();
  }

  public int count(StaffResult result) {
    return (int) persons.stream().filter(person -> person.result() == result).count();
  }
}
