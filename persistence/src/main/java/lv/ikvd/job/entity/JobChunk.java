package lv.ikvd.job.entity;

/** A job as its next chunk begins; the checkpoint is null before the first one. */
public record JobChunk(
    long id,
    String kind,
    String params,
    String checkpoint,
    long doneCount,
    long errorCount,
    int attempts,
    boolean cancelRequested) {}
