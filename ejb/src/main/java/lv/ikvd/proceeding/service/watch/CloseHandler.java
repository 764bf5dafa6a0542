package lv.ikvd.proceeding.service.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.TermReader;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;

/** Closes a case whose decision can no longer be contested. */
@ApplicationScoped
public class CloseHandler implements WorkHandler {

  @Inject private ProceedingRepository repository;
  @Inject private TermReader terms;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return TermWatch.CLOSE;
  }

  @Override
  public void handle(WorkItemRow item) {
    if (!terms.isSettled(item.proceedingId(), office.today())) {
      return;
    }
    Proceeding proceeding = repository.get(item.proceedingId());
    proceeding.close(office.now());
    timeline.tell(proceeding, "CLOSED", null);
  }
}
