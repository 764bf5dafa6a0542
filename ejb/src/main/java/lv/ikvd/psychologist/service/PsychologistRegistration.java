package lv.ikvd.psychologist.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.psychologist.entity.Education;

/**
 * An application to be registered as a psychologist, as it is typed (public service 25).
 *
 * @param education degrees; none where it rests on a recognition
 * @param recognition number of the recognition of a qualification of another state, or null
 */
public record PsychologistRegistration(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotNull @Valid ApplicantInput applicant,
    @NotNull @Valid List<Education> education,
    String recognition,
    String representativeCode,
    String representativeName,
    String representativeEmail,
    String authority) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PsychologistRegistration";
  }
}
