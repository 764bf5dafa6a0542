package lv.ikvd.institution.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;

/** An application of a founder to register an institution (public service 1). */
public record RegistrationInput(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid FounderInput founder,
    @NotNull @Valid InstitutionInput institution,
    String representativeCode,
    String representativeName,
    String representativeEmail,
    String authority) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "RegistrationInput";
  }
}
