package lv.ikvd.dataload.entity;

import java.io.Serializable;
import java.time.Instant;
import lv.ikvd.job.entity.JobState;

/**
 * A load as pages and the API show it beside its job.
 *
 * @param rows of all files
 * @param loaded rows written
 * @param same rows that were loaded before with the same content
 * @param bad rows refused
 * @param cleared whether its file is no longer kept
 */
public record LoadRow(
    long id,
    long documentId,
    String fileName,
    JobState state,
    String by,
    Instant at,
    Instant finishedAt,
    long rows,
    long loaded,
    long same,
    long bad,
    boolean cleared)
    implements Serializable {}
