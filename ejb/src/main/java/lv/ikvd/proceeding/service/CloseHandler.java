package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;

/** Closes a case whose decision can no longer be contested. */
@ApplicationScoped
public class CloseHandler implements WorkHandler {

  @Inject private ProceedingRepository repository;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return TermWatch.CLOSE;
  }

  @Override
  public void handle(WorkItemRow item) {
    if (!repository.settled(office.today()).contains(item.proceedingId())) {
      return;
    }
    Proceeding proceeding = repository.get(item.proceedingId());
    proceeding.close(office.now());
    timeline.tell(proceeding, "CLOSED", null);
  }
}
