package lv.ikvd.competence.entity.result;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate as lists show it.
 *
 * @param partyId null once the person is forgotten, as are name and number
 * @param institution who issued it, as it is called today
 * @param filedBy whose account filed it; null if it was loaded
 * @param byInstitution whether that is an account of an institution
 * @param corrected null as long as it stands
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
    LocalDate issuedOn,
    String filedBy,
    boolean byInstitution,
    Instant filedAt,
    ResultCorrected corrected)
    implements Serializable {

  public ResultStanding standing() {
    if (corrected == null) {
      return ResultStanding.STANDS;
    }
    return corrected.replacedBy() == null ? ResultStanding.WITHDRAWN : ResultStanding.CORRECTED;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ResultRow[" + id + ']';
  }
}
