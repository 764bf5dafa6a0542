package lv.ikvd.programmelicence.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;

/**
 * An application of an institution's founder to license a programme (public services 11 and 12).
 */
public record LicensingInput(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid LicenceInput licence,
    String representativeCode,
    String representativeName,
    String representativeEmail,
    String authority) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "LicensingInput";
  }
}
