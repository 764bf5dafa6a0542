package lv.ikvd.course.entity.message;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A message to be sent.
 *
 * @param day ordinal of the day that it is about; null for the whole course
 * @param heldOn the day itself, as it is from now on
 * @param body with the place of each one's link
 */
public record NewMessage(
    long courseId, MessageKind kind, Integer day, LocalDate heldOn, String subject, String body)
    implements Serializable {}
