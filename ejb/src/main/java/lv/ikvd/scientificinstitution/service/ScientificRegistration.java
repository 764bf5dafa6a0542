package lv.ikvd.scientificinstitution.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/**
 * An application to register a scientific institution (public service 5).
 *
 * @param applicant the legal person that the institution is, or is a unit of
 */
public record ScientificRegistration(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid ApplicantInput applicant,
    @NotNull @Valid ScientificInput institution,
    String representativeCode,
    String representativeName,
    String representativeEmail,
    String authority) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ScientificRegistration";
  }
}
