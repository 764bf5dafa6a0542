package lv.ikvd.teachingpermit.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.teachingpermit.entity.Offence;

/** An application for a permit as it is typed (public service 23). */
public record PermitInput(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid ApplicantInput person,
    @NotBlank @Size(max = 300) String institution,
    @NotBlank @Size(max = 300) String position,
    @NotEmpty @Valid List<Offence> offences) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PermitInput";
  }
}
