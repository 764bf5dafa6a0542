package lv.ikvd.master.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.job.entity.JobState;

/**
 * A comparison with a file of the master system.
 *
 * @param id of its job
 * @param stateOn the day of which the file tells
 * @param fields that the file has, in the order of the register
 * @param found how many differences; null until it was compared, and for good if the file has
 *     errors
 */
public record ComparisonRow(
    long id,
    String register,
    long documentId,
    String fileName,
    LocalDate stateOn,
    List<String> fields,
    long rows,
    Long found,
    Instant comparedAt,
    JobState state,
    long errors,
    String by,
    Instant at)
    implements Serializable {}
