package lv.ikvd.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.job.entity.JobRepository;
import lv.ikvd.job.entity.WorkItemRepository;

/** Work that was done and the errors of jobs that ended are kept for a year. */
@ApplicationScoped
public class JobRetention {

  private static final Duration KEPT = Duration.ofDays(366);

  @Inject private WorkItemRepository items;
  @Inject private JobRepository jobs;

  void delete(@Observes RetentionDue due) {
    Instant before = due.at().minus(KEPT);
    items.forget(before);
    jobs.forgetErrors(before);
  }
}
