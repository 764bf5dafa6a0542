package lv.ikvd.competence.service.result;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A row of a file as it was read; what cannot be read is null.
 *
 * @param number of the row in the file
 * @param qualification as it is written there: a name or a code
 */
public record ResultLine(
    int number,
    String contract,
    String qualification,
    Integer level,
    String personalCode,
    String givenName,
    String familyName,
    LocalDate examinedOn,
    String certificate,
    LocalDate issuedOn)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ResultLine[" + number + ']';
  }
}
