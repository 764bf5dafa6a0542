package lv.ikvd.course.entity;

import java.time.LocalDate;

/**
 * What a list shows; null means any.
 *
 * @param heldFrom a course with a day from then on
 * @param openOn courses that the public may see, with a day that is not before
 * @param overOn courses that were held before, with materials that the public may see
 */
public record CourseFilter(
    String text,
    CourseKind kind,
    CourseState state,
    LocalDate heldFrom,
    LocalDate heldTo,
    LocalDate openOn,
    LocalDate overOn) {

  /** All that there are. */
  public static final CourseFilter ANY = new CourseFilter(null, null, null, null, null, null, null);

  /** What lies ahead of a day, for everyone. */
  public static CourseFilter ahead(String text, LocalDate day) {
    return new CourseFilter(text, null, null, null, null, day, null);
  }

  /** What was held before a day and left materials, for everyone. */
  public static CourseFilter held(String text, LocalDate day) {
    return new CourseFilter(text, null, null, null, null, null, day);
  }
}
