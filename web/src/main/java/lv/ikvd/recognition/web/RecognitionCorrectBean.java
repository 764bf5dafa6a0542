package lv.ikvd.recognition.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.service.RecognitionCase;
import lv.ikvd.shell.web.Done;

/** Corrects what a case asks to recognise; the story of the case tells each field. */
@Named("recognitionCorrectBean")
@ViewScoped
public class RecognitionCorrectBean extends RecognitionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries queries;
  @Inject private RecognitionCase cases;

  private CaseRow row;
  private boolean done;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = queries.open(number).row();
    getDraft().begin("RC_CORRECT", number);
    show(cases.asked(row).qualification());
  }

  /** Writes the correction once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      TypedReading reading = reading();
      ForeignQualification input = typed(reading);
      if (reading.isWrong()) {
        return;
      }
      cases.correct(new CaseRef(row.number(), row.version()), row, input);
      done = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "recognition.done.corrected");
  }

  public CaseRow getRow() {
    return row;
  }
}
