package lv.ikvd.course.entity.message;

import java.io.Serializable;
import java.time.LocalDate;

/** A day that is to come and that nobody was reminded of. */
public record DayDue(long courseId, int day, LocalDate heldOn) implements Serializable {}
