package lv.ikvd.proceeding.entity.team;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The work of one official.
 *
 * @param handlerId null for the cases of nobody yet
 * @param total open cases
 * @param thisWeek due from today to the end of the week
 * @param waiting open cases that cannot go on before somebody else has acted
 * @param decidedThisMonth cases, each once
 * @param medianDays from opening to decision, of what was decided within a year; null without any
 * @param absentFrom of the absence that lasts or comes next; null without any
 */
public record TeamRow(
    Long handlerId,
    String handler,
    long received,
    long checked,
    long prepared,
    long total,
    long overdue,
    long thisWeek,
    long waiting,
    long decidedThisMonth,
    BigDecimal medianDays,
    LocalDate absentFrom,
    LocalDate absentTo,
    String substitute)
    implements Serializable {}
