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
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionProposal;
import lv.ikvd.recognition.service.RecognitionCase;
import lv.ikvd.shell.web.Done;

/** Writes in what the education differs, and which measure the applicant has chosen. */
@Named("measureBean")
@ViewScoped
public class MeasureBean extends RecognitionFormBean {

  private static final long serialVersionUID = 1L;

  private static final int MONTHS = 99;

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
    getDraft().begin("RC_MEASURE", number);
    RecognitionProposal asked = cases.asked(row);
    getForm().put("difference", asked.difference());
    if (asked.measure() != null) {
      getForm().put("measure", asked.measure().kind());
      Integer months = asked.measure().months();
      getForm().put("months", months == null ? null : months.toString());
    }
  }

  /** Writes it once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      TypedReading reading = reading();
      Measure measure = measure(reading);
      if (reading.isWrong()) {
        return;
      }
      cases.measure(
          new CaseRef(row.number(), row.version()), row, measure, getForm().text("difference"));
      done = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "recognition.done.measure");
  }

  private Measure measure(TypedReading reading) {
    String kind = getForm().text("measure");
    Integer months = getForm().text("months") == null ? null : number(reading, "months", MONTHS);
    if (months != null) {
      reading.needed(kind, "measure");
    }
    return kind == null ? null : new Measure(kind, months);
  }

  public CaseRow getRow() {
    return row;
  }
}
