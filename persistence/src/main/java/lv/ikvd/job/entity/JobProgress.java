package lv.ikvd.job.entity;

/** What a chunk moved: the new checkpoint and how much was done and wrong in it. */
public record JobProgress(String checkpoint, long done, Long total, int errors) {}
