package lv.ikvd.fee.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A bank statement that was uploaded.
 *
 * @param repeated lines that an earlier statement had already
 * @param skipped entries that were not booked
 * @param open lines on which an official has to decide
 * @param waiting lines that the job has not looked at yet
 */
public record StatementRow(
    long id,
    String account,
    String code,
    LocalDate firstDay,
    LocalDate lastDay,
    int lines,
    int repeated,
    int skipped,
    long open,
    long waiting,
    Long jobId,
    Instant uploadedAt,
    String uploadedBy)
    implements Serializable {}
