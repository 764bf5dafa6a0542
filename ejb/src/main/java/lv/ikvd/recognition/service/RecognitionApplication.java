package lv.ikvd.recognition.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.recognition.entity.ForeignQualification;

/** An application to have a qualification recognised, as it is typed. */
public record RecognitionApplication(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid ApplicantInput applicant,
    @NotNull @Valid ForeignQualification qualification,
    String representativeCode,
    String representativeName,
    String representativeEmail,
    String authority) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "RecognitionApplication";
  }
}
