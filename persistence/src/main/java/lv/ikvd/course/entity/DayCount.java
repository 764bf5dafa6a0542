package lv.ikvd.course.entity;

import java.io.Serializable;

/** How many have a place on a day, wait for one, came; whether attendance was taken. */
public record DayCount(int ordinal, int taken, int waiting, int attended, boolean marked)
    implements Serializable {}
