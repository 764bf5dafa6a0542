package lv.ikvd.childminder.service.cofinance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lv.ikvd.childminder.entity.cofinance.ListRepository;
import lv.ikvd.database.service.RetentionDue;

/** Lists of municipalities, with the names in them, are kept for a year. */
@ApplicationScoped
public class ListRetention {

  private static final Duration KEPT = Duration.ofDays(366);

  @Inject private ListRepository lists;

  void delete(@Observes RetentionDue due) {
    lists.forget(due.at().minus(KEPT));
  }
}
