package lv.ikvd.course.entity;

import java.io.Serializable;

/**
 * How many have a place on a day, wait for one, came; whether attendance was taken; whether it is
 * not held.
 */
public record DayCount(
    int ordinal, int taken, int waiting, int attended, boolean marked, boolean cancelled)
    implements Serializable {}
