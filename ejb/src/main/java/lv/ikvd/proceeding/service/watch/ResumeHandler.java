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

/** Resumes a case on the day until which it was put off. */
@ApplicationScoped
public class ResumeHandler implements WorkHandler {

  @Inject private ProceedingRepository repository;
  @Inject private TermReader terms;
  @Inject private CaseFlow flow;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return TermWatch.RESUME;
  }

  @Override
  public void handle(WorkItemRow item) {
    if (terms.toResume(office.today()).contains(item.proceedingId())) {
      Proceeding proceeding = repository.get(item.proceedingId());
      flow.resume(new CaseRef(proceeding.getNumber(), proceeding.getVersion()));
    }
  }
}
