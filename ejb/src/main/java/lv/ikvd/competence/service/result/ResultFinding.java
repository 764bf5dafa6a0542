package lv.ikvd.competence.service.result;

import java.io.Serializable;
import java.util.List;

/**
 * Why a row of a file cannot be filed.
 *
 * @param line number of the row
 * @param column key of the column
 * @param code of the message
 * @param arguments what the message names; nothing of a person
 */
public record ResultFinding(int line, String column, String code, List<Serializable> arguments)
    implements Serializable {

  static ResultFinding of(ResultLine line, String column, String code, Serializable... arguments) {
    return new ResultFinding(line.number(), column, code, List.of(arguments));
  }
}
