package lv.ikvd.competence.service.result;

import java.time.LocalDate;

/**
 * One result as it is typed; the qualification is that of the contract.
 *
 * @param personalCode of a correction null if the person stays
 */
public record ResultInput(
    String contract,
    String personalCode,
    String givenName,
    String familyName,
    LocalDate examinedOn,
    String certificate,
    LocalDate issuedOn) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ResultInput[" + contract + ']';
  }
}
