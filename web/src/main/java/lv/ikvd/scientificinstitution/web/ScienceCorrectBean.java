package lv.ikvd.scientificinstitution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.scientificinstitution.entity.ScientificProposal;
import lv.ikvd.scientificinstitution.service.ScientificApplications;
import lv.ikvd.scientificinstitution.service.ScientificInput;
import lv.ikvd.shell.web.Done;

/** Corrects what a case proposes; the story of the case tells each field that was changed. */
@Named("scienceCorrectBean")
@ViewScoped
public class ScienceCorrectBean extends ScienceFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries cases;
  @Inject private ScientificApplications applications;

  private CaseRow row;
  private ScientificProposal shown;
  private boolean done;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = cases.open(number).row();
    shown = applications.working(row);
    getDraft().begin("SC_CORRECT", number);
    show(shown.institution());
  }

  /** Writes the correction once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      ScienceReading reading = reading();
      ScientificInput input = reading.institution();
      if (reading.isWrong()) {
        return;
      }
      applications.correct(new CaseRef(row.number(), row.version()), row.id(), shown, input);
      done = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "institution.done.corrected");
  }

  public CaseRow getRow() {
    return row;
  }
}
