package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;

/**
 * The open cases of one handler.
 *
 * @param handlerId null for the cases of nobody yet
 * @param thisWeek due from today to the end of the week
 */
public record TeamRow(
    Long handlerId,
    String handler,
    long received,
    long checked,
    long prepared,
    long suspended,
    long overdue,
    long thisWeek,
    long total)
    implements Serializable {}
