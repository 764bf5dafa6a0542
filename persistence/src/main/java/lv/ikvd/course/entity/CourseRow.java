package lv.ikvd.course.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A course as lists show it.
 *
 * @param enrolled who has a place on a day at least
 * @param waiting who has a place on none
 */
public record CourseRow(
    long id,
    String number,
    CourseKind kind,
    String programme,
    String title,
    int hours,
    CourseState state,
    LocalDate enrolUntil,
    LocalDate firstDay,
    LocalDate lastDay,
    int enrolled,
    int waiting,
    int certified,
    Long certificateJob,
    int version)
    implements Serializable {

  /** Whether somebody may still enrol. */
  public boolean enrollable(LocalDate today) {
    return state == CourseState.OPEN && !today.isAfter(enrolUntil);
  }

  public boolean over(LocalDate today) {
    return state == CourseState.OPEN && lastDay != null && today.isAfter(lastDay);
  }

  public boolean draft() {
    return state == CourseState.DRAFT;
  }
}
