package lv.ikvd.job.service;

/**
 * What a chunk of a job knows.
 *
 * @param params as given at the start
 * @param checkpoint what the chunk before returned; null before the first
 * @param done units done so far
 */
public record JobContext(long jobId, String params, String checkpoint, long done) {}
