package lv.ikvd.job.entity;

import java.io.Serializable;

/** A work item as its handler gets it; attempts count from 1, this one included. */
public record WorkItemRow(
    long id,
    String key,
    String kind,
    Long decisionId,
    Long proceedingId,
    Long entryId,
    String payload,
    int attempts)
    implements Serializable {}
