package lv.ikvd.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.job.entity.WorkItemRow;

/** Lets each feature delete what its term has ended of: all in one transaction, or nothing. */
@ApplicationScoped
public class RetentionHandler implements WorkHandler {

  static final String KIND = "RETENTION";

  @Inject private Event<RetentionDue> due;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(WorkItemRow item) {
    due.fire(new RetentionDue(clock.instant()));
  }
}
