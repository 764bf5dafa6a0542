package lv.ikvd.job.service;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import lv.ikvd.job.entity.JobRepository;
import lv.ikvd.job.entity.WorkItemRepository;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.security.service.AsSystem;

/** A node as the container puts it together, on the test's database and without its threads. */
public final class TestNode {

  private final TestTransactions transactions;
  private final WorkItemRepository items;
  private final JobRepository jobs;

  public TestNode(TestTransactions transactions) {
    this.transactions = transactions;
    this.items = new WorkItemRepository(transactions.entityManager());
    this.jobs = new JobRepository(transactions.entityManager());
  }

  public WorkQueue queue() {
    return new WorkQueue(items, new TestEvent<>());
  }

  public WorkItemRepository items() {
    return items;
  }

  public JobRepository jobRepository() {
    return jobs;
  }

  /** Handles everything that is due, in the thread of the caller. */
  public void work(WorkHandler... handlers) {
    worker(handlers).drain();
  }

  /** Starts and shows jobs in the name of somebody. */
  public Jobs jobs(String user, JobHandler... handlers) {
    return new Jobs(jobs, new JobHandlers(List.of(handlers)), () -> user, new TestEvent<>());
  }

  /** Does every job that waits, in the thread of the caller. */
  public void run(JobHandler... handlers) {
    runner(handlers).drain();
  }

  /** Does so many chunks of the job that has waited longest, and then vanishes. */
  public void die(int chunks, JobHandler... handlers) {
    JobSteps steps = jobSteps(handlers);
    long id = steps.lease("killed").orElseThrow();
    for (int i = 0; i < chunks; i++) {
      steps.chunk(id, "killed");
    }
  }

  /** Of one thread, the caller's: there is none to be woken. */
  Worker worker(WorkHandler... handlers) {
    return new Worker(workSteps(handlers), new AsSystem(), TestNode::refuse);
  }

  private static void refuse(Runnable work) {
    throw new RejectedExecutionException("one thread is enough for " + work);
  }

  WorkSteps workSteps(WorkHandler... handlers) {
    return new WorkSteps(items, new WorkHandlers(List.of(handlers))) {
      @Override
      public List<WorkItemRow> lease(String holder, int max) {
        return transactions.requiresNew(() -> super.lease(holder, max));
      }

      @Override
      public boolean handle(WorkItemRow item, String holder) {
        return transactions.requiresNew(() -> super.handle(item, holder));
      }

      @Override
      public void fail(WorkItemRow item, String holder, String error) {
        transactions.requiresNew(() -> super.fail(item, holder, error));
      }

      @Override
      public void release(WorkItemRow item, String holder) {
        transactions.requiresNew(() -> super.release(item, holder));
      }
    };
  }

  JobRunner runner(JobHandler... handlers) {
    return new JobRunner(jobSteps(handlers), new AsSystem(), Runnable::run);
  }

  JobSteps jobSteps(JobHandler... handlers) {
    return new JobSteps(jobs, new JobHandlers(List.of(handlers))) {
      @Override
      public Optional<Long> lease(String holder) {
        return transactions.requiresNew(() -> super.lease(holder));
      }

      @Override
      public void giveUpExhausted(String holder) {
        transactions.requiresNew(() -> super.giveUpExhausted(holder));
      }

      @Override
      public void heartbeat(String holder) {
        transactions.requiresNew(() -> super.heartbeat(holder));
      }

      @Override
      public Next chunk(long id, String holder) {
        return transactions.requiresNew(() -> super.chunk(id, holder));
      }

      @Override
      public void chunkFailed(long id, String holder, String summary) {
        transactions.requiresNew(() -> super.chunkFailed(id, holder, summary));
      }

      @Override
      public void release(long id, String holder) {
        transactions.requiresNew(() -> super.release(id, holder));
      }
    };
  }
}
