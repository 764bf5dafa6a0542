package lv.ikvd.operation.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.ToLongFunction;
import lv.ikvd.operation.entity.Backlog;
import lv.ikvd.operation.service.Backlogs;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Gauges of the backlog at {@code /metrics}. One scrape asks for each gauge apart; the database is
 * read once for all of them.
 */
@ApplicationScoped
public class BacklogMetrics {

  private static final long FRESH = Duration.ofSeconds(5).toNanos();

  @EJB private Backlogs backlogs;
  @Inject private MetricRegistry metrics;

  private Backlog last;
  private long readAt;

  void register(@Observes @Initialized(ApplicationScoped.class) Object started) {
    gauge("work_waiting", "Work items that wait for a worker", Backlog::workWaiting);
    gauge("work_stuck", "Work items that wait for a person", Backlog::workStuck);
    gauge("work_age_seconds", "Age of the oldest work item that is due", Backlog::workAge);
    gauge("jobs_open", "Jobs that wait or run", Backlog::jobsOpen);
    gauge("jobs_failed", "Jobs that failed and can be resumed", Backlog::jobsFailed);
    gauge("notices_unsent", "Notices that are not sent", Backlog::noticesUnsent);
    gauge("notices_uncertain", "Notices of unknown fate", Backlog::noticesUncertain);
    gauge("cases_open", "Cases without an outcome", Backlog::casesOpen);
    gauge("cases_overdue", "Open cases past their term", Backlog::casesOverdue);
    gauge("log_pending", "Versions not in the register log yet", Backlog::leavesPending);
    gauge("log_head_age_seconds", "Age of the register log's signed head", Backlog::headAge);
  }

  private void gauge(String name, String description, ToLongFunction<Backlog> value) {
    Metadata metadata =
        Metadata.builder().withName("ikvis_" + name).withDescription(description).build();
    metrics.gauge(metadata, this, self -> value.applyAsLong(self.current()));
  }

  private synchronized Backlog current() {
    if (last == null || System.nanoTime() - readAt > FRESH) {
      last = backlogs.now();
      readAt = System.nanoTime();
    }
    return last;
  }
}
