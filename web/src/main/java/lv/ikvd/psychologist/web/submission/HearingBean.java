package lv.ikvd.psychologist.web.submission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.psychologist.entity.submission.Hearing;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.psychologist.service.submission.SubmissionCase;
import lv.ikvd.psychologist.service.submission.Submissions;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;

/** Enters when the psychologist was invited and heard. */
@Named("psychologistHearingBean")
@ViewScoped
public class HearingBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries queries;
  @Inject private SubmissionCase cases;
  @Inject private Submissions submissions;

  private CaseRow row;
  private boolean done;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    row = opened(queries, number);
    getDraft().begin("PS_HEARING", number);
    Hearing known = cases.hearing(row);
    put("calledOn", known.calledOn());
    put("heardOn", known.heardOn());
    put("suspendUntil", known.suspendUntil());
  }

  /** A case about a submission; any other has no such page. */
  static CaseRow opened(CaseQueries queries, String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    CaseRow found = queries.open(number).row();
    if (!found.procedure().equals(Psychologists.SUBMISSION)) {
      throw Problem.conflict("PSYCHOLOGIST-045", number);
    }
    return found;
  }

  private void put(String field, LocalDate day) {
    getForm().put(field, day == null ? null : Formats.typedDate(day));
  }

  /** Writes it once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      TypedReading reading = new TypedReading(null);
      Hearing hearing =
          new Hearing(
              day(reading, "calledOn"), day(reading, "heardOn"), day(reading, "suspendUntil"));
      if (reading.isWrong()) {
        return;
      }
      submissions.hear(new CaseRef(row.number(), row.version()), row, hearing);
      done = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "psychologist.done.hearing");
  }

  private LocalDate day(TypedReading reading, String field) {
    return reading.date(getForm().text(field), field);
  }

  public CaseRow getRow() {
    return row;
  }
}
