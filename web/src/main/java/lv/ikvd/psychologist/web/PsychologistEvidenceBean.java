package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.service.Certification;
import lv.ikvd.psychologist.service.PsychologistCase;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** Enters what was proved in a case: practice, supervision, analyses, the examination. */
@Named("psychologistEvidenceBean")
@ViewScoped
public class PsychologistEvidenceBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries queries;
  @Inject private PsychologistCase cases;
  @Inject private Certification certification;

  private CaseRow row;
  private boolean done;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = queries.open(number).row();
    getDraft().begin("PS_EVIDENCE", number);
    show(cases.proved(row));
  }

  private void show(Evidence proved) {
    TypedForm form = getForm();
    form.put("practiceFrom", typed(proved.practiceFrom()));
    form.put("practiceHours", typed(proved.practiceHours()));
    form.put("individualHours", typed(proved.individualHours()));
    form.put("groupHours", typed(proved.groupHours()));
    form.put("analyses", typed(proved.analyses()));
    form.put("invitedOn", typed(proved.invitedOn()));
    form.put("examOn", typed(proved.examOn()));
    if (proved.passed() != null) {
      form.put("passed", proved.passed() ? "PASSED" : "FAILED");
    }
  }

  private static String typed(LocalDate day) {
    return day == null ? null : Formats.typedDate(day);
  }

  private static String typed(Integer number) {
    return number == null ? null : number.toString();
  }

  /** Writes it once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      PsychologistReading reading = reading();
      Evidence proved = reading.evidence();
      if (reading.isWrong()) {
        return;
      }
      certification.prove(new CaseRef(row.number(), row.version()), row, proved);
      done = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "psychologist.done.proved");
  }

  public CaseRow getRow() {
    return row;
  }
}
