package lv.ikvd.institution.service;

import java.time.LocalDate;

/** Who leads an institution, as it is typed; without a code the one who leads it already. */
public record HeadInput(
    String personalCode, String givenName, String familyName, LocalDate from, LocalDate until) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "HeadInput";
  }
}
