package lv.ikvd.proceeding.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.ChecklistItem;
import lv.ikvd.proceeding.service.deciding.Drafting;

/** Takes a case to the decision: every check met, the composed text proposed. */
@ApplicationScoped
public class DemoCasework {

  @Inject private Casework casework;
  @Inject private CaseQueries queries;
  @Inject private Drafting drafting;
  @Inject private Clock clock;

  public void prepare(String number, String kind) {
    LocalDate today = LocalDate.now(clock);
    for (ChecklistItem item : queries.open(number).checklist()) {
      casework.check(
          ref(number), new CheckCommand(item.code(), CheckOutcome.MET, null, today, null));
    }
    casework.finishChecking(ref(number));
    drafting.write(ref(number), drafting.compose(number, kind, null, null));
    drafting.propose(ref(number));
  }

  private CaseRef ref(String number) {
    CaseView view = queries.open(number);
    return new CaseRef(number, view.row().version());
  }
}
