package lv.ikvd.competence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.competence.service.DelegationApplications;
import lv.ikvd.competence.service.DelegationInput;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Done;

/** Corrects what a case proposes; the story of the case tells each field that was changed. */
@Named("delegationCorrectBean")
@ViewScoped
public class DelegationCorrectBean extends DelegationFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries cases;
  @Inject private DelegationApplications applications;

  private CaseRow row;
  private boolean done;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = cases.open(number).row();
    getDraft().begin("CO_CORRECT", number);
    show(applications.asked(row));
  }

  /** Writes the correction once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      TypedReading reading = reading();
      DelegationInput input = typed(reading);
      if (reading.isWrong()) {
        return;
      }
      applications.correct(new CaseRef(row.number(), row.version()), row, input);
      done = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "competence.done.corrected");
  }

  public CaseRow getRow() {
    return row;
  }
}
