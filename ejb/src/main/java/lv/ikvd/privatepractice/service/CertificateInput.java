package lv.ikvd.privatepractice.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/** An application for certificates as it is typed (public service 9): a case for each programme. */
public record CertificateInput(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid ApplicantInput teacher,
    @NotEmpty @Valid List<ProgrammeInput> programmes,
    @NotNull @Valid List<Training> trainings,
    String representativeCode,
    String representativeName,
    String representativeEmail,
    String authority) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "CertificateInput";
  }
}
