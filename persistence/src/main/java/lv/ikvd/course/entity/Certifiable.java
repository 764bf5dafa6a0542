package lv.ikvd.course.entity;

/** Who attended enough for a certificate and has none yet. */
public record Certifiable(long enrolmentId, String name, String personalCode, String email) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Certifiable[enrolment=" + enrolmentId + ']';
  }
}
