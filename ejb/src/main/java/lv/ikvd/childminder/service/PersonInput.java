package lv.ikvd.childminder.service;

import java.time.LocalDate;

/**
 * An attached natural person as it is typed; the personal code comes with or without its dash.
 *
 * @param known id of a person whom the entry or case names already, and who needs no code again
 */
public record PersonInput(
    String personalCode,
    String givenName,
    String familyName,
    String qualification,
    LocalDate firstAidOn,
    Long known) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PersonInput";
  }
}
