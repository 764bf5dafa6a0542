package lv.ikvd.job.service;

import java.util.List;
import lv.ikvd.job.entity.JobError;

/**
 * What a chunk did.
 *
 * @param checkpoint from where the next chunk goes on
 * @param done units done in this chunk
 * @param total of the whole job, or null while unknown
 * @param errors of this chunk, for the error file
 * @param finished no chunk follows
 * @param resultDocumentId what the job made, or null
 */
public record JobStep(
    String checkpoint,
    long done,
    Long total,
    List<JobError> errors,
    boolean finished,
    Long resultDocumentId) {

  public JobStep {
    errors = List.copyOf(errors);
  }

  public static JobStep more(String checkpoint, long done, Long total) {
    return new JobStep(checkpoint, done, total, List.of(), false, null);
  }

  public static JobStep last(String checkpoint, long done) {
    return new JobStep(checkpoint, done, null, List.of(), true, null);
  }

  public JobStep withErrors(List<JobError> found) {
    return new JobStep(checkpoint, done, total, found, finished, resultDocumentId);
  }
}
