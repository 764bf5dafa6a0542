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
    implements Serializable {

  /** Whether who comes to the one comes to the other. */
  public boolean sameTimeAndPlace(CourseDay other) {
    return heldOn.equals(other.heldOn)
        && begins.equals(other.begins)
        && ends.equals(other.ends)
        && place.equals(other.place);
  }
}
