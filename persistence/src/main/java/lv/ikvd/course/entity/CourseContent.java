package lv.ikvd.course.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All that an official enters of a course.
 *
 * @param programme code of {@code COURSE_PROGRAMME}, by which the report counts; or null
 * @param proposalsUntil last day for joint proposals of a municipality; null if none are asked for
 * @param asksCode whether the certificate names the personal code
 * @param attendancePercent of the hours that a certificate asks for; null if none is given
 */
public record CourseContent(
    CourseKind kind,
    String programme,
    String title,
    String description,
    int hours,
    LocalDate enrolUntil,
    LocalDate proposalsUntil,
    boolean asksCode,
    Integer attendancePercent,
    List<CourseModule> modules,
    List<CourseDay> days,
    List<CourseTarget> targets)
    implements Serializable {

  public CourseContent {
    modules = List.copyOf(modules);
    days = List.copyOf(days);
    targets = List.copyOf(targets);
  }

  /** The same of other days. */
  CourseContent of(int otherHours, List<CourseDay> otherDays) {
    return new CourseContent(
        kind,
        programme,
        title,
        description,
        otherHours,
        enrolUntil,
        proposalsUntil,
        asksCode,
        attendancePercent,
        modules,
        otherDays,
        targets);
  }
}
