package lv.ikvd.childminder.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/** An application for registration, as a clerk or a portal enters it. */
public record RegistrationInput(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid ApplicantInput applicant,
    @NotNull @Valid ServiceInput service,
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
