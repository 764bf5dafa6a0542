package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;

/**
 * How many open proceedings are whose, and how many are late or wait for a signature; ended ones
 * are counted as far as a list counts.
 */
public record QueueCounts(
    long mine, long team, long unassigned, long overdue, long toSign, long closed)
    implements Serializable {}
