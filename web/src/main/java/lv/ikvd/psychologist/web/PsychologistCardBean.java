package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.psychologist.service.document.Cards;
import lv.ikvd.shell.web.Done;

/** Issues the card of registration that was asked for. */
@Named("psychologistCardBean")
@ViewScoped
public class PsychologistCardBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries queries;
  @Inject private Cards cards;

  private CaseRow row;
  private String issued;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = queries.open(number).row();
  }

  /** Issues it once, however often the form is sent. */
  public synchronized void send() {
    if (issued == null) {
      issued = cards.issue(new CaseRef(row.number(), row.version()), row);
    }
    Done.at(Pages.ofCase(row.number()), "psychologist.done.card", issued);
  }

  public CaseRow getRow() {
    return row;
  }
}
