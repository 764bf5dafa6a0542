package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;

/** How many open proceedings are whose, and how many of mine are late or to be signed. */
public record QueueCounts(long mine, long team, long unassigned, long overdue, long toSign)
    implements Serializable {}
