package lv.ikvd.institution.service;

import jakarta.validation.constraints.NotNull;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/**
 * One who founded an institution, as it is typed.
 *
 * @param known the party, if the institution names it already; then nothing is typed of it
 */
public record FounderInput(
    @NotNull FounderKind kind, Long known, ApplicantInput person, Integer share) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "FounderInput";
  }
}
