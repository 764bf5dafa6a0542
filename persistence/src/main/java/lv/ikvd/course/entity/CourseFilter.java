package lv.ikvd.course.entity;

import java.time.LocalDate;

/**
 * What a list shows; null means any.
 *
 * @param heldFrom a course with a day from then on
 * @param openOn courses that the public may see, with a day that is not before
 */
public record CourseFilter(
    String text,
    CourseKind kind,
    CourseState state,
    LocalDate heldFrom,
    LocalDate heldTo,
    LocalDate openOn) {}
