package lv.ikvd.job.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import lv.ikvd.job.entity.JobChunk;
import lv.ikvd.job.entity.JobProgress;
import lv.ikvd.job.entity.JobRepository;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** The runner's steps, each a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(REQUIRES_NEW)
public class JobSteps {

  /** Several heartbeats of {@link BackgroundClock}. */
  static final Duration LEASE = Duration.ofSeconds(60);

  /** Whether a chunk follows. */
  public enum Next {
    CHUNK,
    NOTHING
  }

  @Inject private JobRepository jobs;
  @Inject private JobHandlers handlers;

  public JobSteps() {}

  JobSteps(JobRepository jobs, JobHandlers handlers) {
    this.jobs = jobs;
    this.handlers = handlers;
  }

  public Optional<Long> lease(String holder) {
    return jobs.lease(holder, LEASE, handlers.kinds());
  }

  /** Ends the jobs that took down whoever took them. */
  public void giveUpExhausted(String holder) {
    jobs.leaseExhausted(holder, LEASE).ifPresent(id -> fail(id, holder, "JOB-006"));
  }

  public void heartbeat(String holder) {
    jobs.heartbeat(holder, LEASE);
  }

  /** One chunk of a job, or of what one that was cancelled still has to do before it ends. */
  public Next chunk(long id, String holder) {
    Optional<JobChunk> held = jobs.held(id, holder);
    if (held.isEmpty()) {
      return Next.NOTHING;
    }
    JobChunk job = held.get();
    JobHandler handler = handlers.of(job.kind());
    JobContext context = new JobContext(id, job.params(), job.checkpoint(), job.doneCount());
    JobStep step = job.cancelRequested() ? handler.cancelled(context) : handler.chunk(context);
    jobs.addErrors(id, job.errorCount(), step.errors());
    JobProgress progress =
        new JobProgress(step.checkpoint(), step.done(), step.total(), step.errors().size());
    if (!jobs.advance(id, holder, LEASE, progress)) {
      // Another node holds the job: what this one did meanwhile is rolled back.
      throw Problem.conflict("JOB-007");
    }
    if (!step.finished()) {
      return Next.CHUNK;
    }
    JobChunk after = jobs.held(id, holder).orElseThrow();
    JobState state = job.cancelRequested() ? JobState.CANCELLED : JobState.DONE;
    end(after, holder, state, null, step.resultDocumentId());
    return Next.NOTHING;
  }

  /** After a chunk that was undone: later again, or failed when it was too often. */
  public void chunkFailed(long id, String holder, String summary) {
    jobs.held(id, holder)
        .ifPresent(
            job -> {
              if (job.attempts() >= JobRepository.MAX_ATTEMPTS) {
                end(job, holder, JobState.FAILED, summary, null);
              } else {
                jobs.release(id, holder, true);
              }
            });
  }

  public void release(long id, String holder) {
    jobs.release(id, holder, false);
  }

  private void fail(long id, String holder, String summary) {
    jobs.held(id, holder).ifPresent(job -> end(job, holder, JobState.FAILED, summary, null));
  }

  private void end(JobChunk job, String holder, JobState state, String failure, Long resultId) {
    if (!jobs.end(job.id(), holder, state, failure, resultId)) {
      throw Problem.conflict("JOB-007");
    }
  }
}
