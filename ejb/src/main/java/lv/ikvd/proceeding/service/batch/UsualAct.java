package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.deciding.DraftCommand;
import lv.ikvd.proceeding.service.deciding.Drafting;

/**
 * The act with which an empty draft begins, proposed as it is. What somebody has written is never
 * overwritten, and what the rules leave open nobody fills in for many cases.
 */
@ApplicationScoped
public class UsualAct {

  private static final int NO_DRAFT = -1;

  @Inject private Drafting drafting;
  @Inject private CaseReader reader;

  /**
   * Composes and proposes.
   *
   * @throws Problem BATCH-006 if a draft was begun, BATCH-007 if nothing may be decided in the case
   */
  public void propose(CaseRow proceeding) {
    String number = proceeding.number();
    if (proceeding.isOpen() && drafting.view(number).version() != NO_DRAFT) {
      throw new Problem("BATCH-006", number);
    }
    DraftCommand act = drafting.first(number).orElseThrow(() -> new Problem("BATCH-007", number));
    drafting.write(CaseSteps.ref(proceeding), act);
    long written = reader.find(number).orElseThrow().version();
    drafting.propose(new CaseRef(number, written));
  }
}
