package lv.ikvd.programmelicence.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What an expert found, as it is typed. */
public record VisitInput(
    @NotBlank String personalCode,
    @NotBlank String givenName,
    @NotBlank String familyName,
    @NotNull LocalDate visitedOn,
    @NotBlank String aspect,
    boolean met,
    @Size(max = 1000) String note) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "VisitInput";
  }
}
