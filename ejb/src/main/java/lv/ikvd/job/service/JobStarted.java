package lv.ikvd.job.service;

/** Fired when a job was started or resumed; after the commit it wakes the runner of this node. */
public record JobStarted(long jobId) {}
