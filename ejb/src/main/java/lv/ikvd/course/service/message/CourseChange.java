package lv.ikvd.course.service.message;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.ikvd.course.entity.message.MessageKind;

/**
 * What an official changes so that participants have to know.
 *
 * @param day ordinal; null for the whole course
 * @param heldOn of a day that is moved, as begins, ends, place; else null
 * @param reason as participants read it
 */
public record CourseChange(
    MessageKind kind,
    Integer day,
    LocalDate heldOn,
    LocalTime begins,
    LocalTime ends,
    String place,
    String reason)
    implements Serializable {}
