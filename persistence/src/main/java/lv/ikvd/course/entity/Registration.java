package lv.ikvd.course.entity;

import java.io.Serializable;

/**
 * One participant on one day.
 *
 * @param attended null until attendance is taken
 */
public record Registration(
    long enrolmentId, int day, boolean waiting, String answer, Boolean attended)
    implements Serializable {}
