package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;

/** Lets an application lapse whose condition was not met in its term. */
@ApplicationScoped
public class LapseHandler implements WorkHandler {

  @Inject private ProceedingRepository repository;
  @Inject private CaseFlow flow;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return TermWatch.LAPSE;
  }

  @Override
  public void handle(WorkItemRow item) {
    if (!repository.lapsed(office.today()).contains(item.proceedingId())) {
      return;
    }
    Proceeding proceeding = repository.get(item.proceedingId());
    flow.lapse(
        new CaseRef(proceeding.getNumber(), proceeding.getVersion()),
        "Nosacījums nav izpildīts termiņā");
  }
}
