package lv.ikvd.citizenshipnotice.service;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;

/**
 * What an official confirms of a learner, as the forms ask for it.
 *
 * @param institution number of its entry
 * @param until null while the person goes on learning
 * @param request number of the Office's letter, or null
 */
public record LearnerCommand(
    String personalCode,
    String givenName,
    String familyName,
    String institution,
    String programme,
    LocalDate from,
    LocalDate until,
    String request,
    Channel channel,
    String destination)
    implements Serializable {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "LearnerCommand";
  }
}
