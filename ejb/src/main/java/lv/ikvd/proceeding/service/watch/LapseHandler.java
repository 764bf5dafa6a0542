package lv.ikvd.proceeding.service.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.TermReader;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.OfficeContext;

/** Lets an application lapse whose condition was not met in its term. */
@ApplicationScoped
public class LapseHandler implements WorkHandler {

  @Inject private ProceedingRepository repository;
  @Inject private TermReader terms;
  @Inject private CaseFlow flow;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return TermWatch.LAPSE;
  }

  @Override
  public void handle(WorkItemRow item) {
    if (terms.lapsedOn(item.proceedingId(), office.today()).isEmpty()) {
      return;
    }
    Proceeding proceeding = repository.get(item.proceedingId());
    flow.lapse(
        new CaseRef(proceeding.getNumber(), proceeding.getVersion()),
        "Nosacījums nav izpildīts termiņā");
  }
}
