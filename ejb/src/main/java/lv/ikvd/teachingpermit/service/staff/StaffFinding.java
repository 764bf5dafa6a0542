package lv.ikvd.teachingpermit.service.staff;

import java.io.Serializable;
import java.util.List;

/**
 * Why a row of a list cannot be taken.
 *
 * @param line number of the row
 * @param column key of the column
 * @param code of the message
 * @param arguments what the message names; nothing of a person
 */
public record StaffFinding(int line, String column, String code, List<String> arguments)
    implements Serializable {

  static StaffFinding of(StaffLine line, String column, String code, Object... arguments) {
    return new StaffFinding(
        line.number(), column, code, List.of(arguments).stream().map(String::valueOf).toList());
  }
}
