package lv.ikvd.competence.entity.result;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A certificate as lists show it.
 *
 * @param partyId null once the person is forgotten, as are name and number
 * @param institution who issued it, as it is called today
 */
public record ResultRow(
    long id,
    Long partyId,
    String person,
    String contract,
    String institutionNumber,
    String institution,
    String qualification,
    int level,
    LocalDate examinedOn,
    String certificateNumber,
    LocalDate issuedOn)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ResultRow[" + id + ']';
  }
}
