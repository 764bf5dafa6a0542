package lv.ikvd.job.service;

import java.util.List;

/**
 * Does the jobs of one kind, chunk by chunk.
 *
 * <p>A chunk runs in a transaction of its own together with its checkpoint, so it is done exactly
 * once, also over a killed server. It should take seconds: cancelling waits for its end. All that
 * the next chunk needs is in the checkpoint, for it may run on another node. A wrong record is a
 * {@link lv.ikvd.job.entity.JobError} in the result; an exception undoes the chunk, which is tried
 * again a few times before the job fails.
 */
public interface JobHandler {

  String kind();

  JobStep chunk(JobContext context);

  /**
   * What a job that was cancelled still does before it ends, in chunks like the others: to tell of
   * what it did. Nothing, unless its kind says so.
   */
  default JobStep cancelled(JobContext context) {
    return JobStep.last(context.checkpoint(), 0);
  }

  /**
   * What stands in the record of an error, divided by colons; a part is headed by the text {@code
   * job.error.<part>}.
   */
  default List<String> errorParts() {
    return List.of("record");
  }
}
