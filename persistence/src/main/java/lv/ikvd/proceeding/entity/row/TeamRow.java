package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The open cases of one handler.
 *
 * @param handlerId null for the cases of nobody yet
 * @param thisWeek due from today to the end of the week
 * @param medianDays from opening to decision, of what was decided within a year; null without any
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
    long total,
    BigDecimal medianDays)
    implements Serializable {}
