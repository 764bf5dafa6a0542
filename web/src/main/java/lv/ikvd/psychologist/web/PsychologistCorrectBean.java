package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.service.PsychologistCase;
import lv.ikvd.shell.web.Done;

/** Corrects the education that a case asks to register; the story of the case tells it. */
@Named("psychologistCorrectBean")
@ViewScoped
public class PsychologistCorrectBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries queries;
  @Inject private PsychologistCase cases;

  private CaseRow row;
  private boolean done;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = queries.open(number).row();
    getDraft().begin("PS_CORRECT", number);
    PsychologistProposal proposal =
        cases
            .proposal(row)
            .filter(asked -> !asked.education().isEmpty())
            .orElseThrow(() -> new Problem("PSYCHOLOGIST-007", number));
    show(proposal.education());
    getForm().put("recognition", proposal.number());
  }

  /** Writes the correction once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      PsychologistReading reading = reading();
      List<Education> education = reading.education();
      if (reading.isWrong()) {
        return;
      }
      cases.correct(
          new CaseRef(row.number(), row.version()), row, education, reading.recognition());
      done = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "psychologist.done.corrected");
  }

  public CaseRow getRow() {
    return row;
  }
}
