package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.proceeding.entity.batch.CaseBatchRepository;

/** What was ordered together is of use while it is looked after: it goes after three months. */
@ApplicationScoped
public class CaseBatchRetention {

  private static final Duration KEPT = Duration.ofDays(92);

  @Inject private CaseBatchRepository batches;

  void delete(@Observes RetentionDue due) {
    batches.forget(due.at().minus(KEPT));
  }
}
