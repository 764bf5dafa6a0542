package lv.ikvd.programmelicence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceInput;
import lv.ikvd.shell.web.Done;

/** Corrects what a case proposes; the story of the case tells each field that was changed. */
@Named("licenceCorrectBean")
@ViewScoped
public class LicenceCorrectBean extends LicenceFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries cases;
  @Inject private LicenceApplications applications;

  private CaseRow row;
  private Proposal shown;
  private boolean written;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = cases.open(number).row();
    shown = applications.working(row);
    getDraft().begin("PL_CORRECT", number);
    show(shown.licence());
  }

  /** Writes the correction once, however often the form is sent. */
  public synchronized void send() {
    if (!written) {
      LicenceReading reading = reading(shown.licence(), null);
      LicenceInput input = reading.licence();
      if (reading.isWrong()) {
        return;
      }
      applications.correct(new CaseRef(row.number(), row.version()), row, shown, input);
      written = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "programmelicence.done.corrected");
  }

  public CaseRow getRow() {
    return row;
  }
}
