package lv.ikvd.course.entity;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who enrols, as the public form asks.
 *
 * @param municipality code, or null
 * @param role code of {@code COURSE_ROLE}
 * @param personalCode eleven digits where the certificate needs it, else null
 * @param answers of each day chosen (its ordinal) the answer to its question, or null
 */
public record NewEnrolment(
    String givenName,
    String familyName,
    String email,
    String institution,
    String municipality,
    String role,
    String personalCode,
    Map<Integer, String> answers)
    implements Serializable {

  public NewEnrolment {
    answers = new TreeMap<>(answers);
  }

  /** The same with a personal code, or without one. */
  public NewEnrolment with(String code) {
    return new NewEnrolment(
        givenName, familyName, email, institution, municipality, role, code, answers);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NewEnrolment";
  }
}
