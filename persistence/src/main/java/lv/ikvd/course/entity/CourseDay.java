package lv.ikvd.course.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day of a course, which is registered for by itself.
 *
 * @param places how many may come; null without a limit
 * @param question what who registers is asked; null for nothing
 */
public record CourseDay(
    LocalDate heldOn,
    LocalTime begins,
    LocalTime ends,
    String place,
    int hours,
    Integer places,
    String question)
    implements Serializable {}
