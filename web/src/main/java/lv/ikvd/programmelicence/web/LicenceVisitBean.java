package lv.ikvd.programmelicence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.programmelicence.service.LicenceVisits;
import lv.ikvd.programmelicence.service.VisitInput;
import lv.ikvd.shell.web.Done;

/** What an expert found at the places of delivery, noted in the case. */
@Named("licenceVisitBean")
@ViewScoped
public class LicenceVisitBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  @Inject private CaseQueries cases;
  @Inject private LicenceVisits visits;
  @Inject private PlaceNames placeNames;

  private CaseRow row;
  private boolean noted;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = cases.open(number).row();
    getDraft().begin("PL_VISIT", number);
    getForm().put("met", Boolean.toString(true));
  }

  /** Notes it once, however often the form is sent. */
  public synchronized void send() {
    if (!noted) {
      TypedReading reading = new TypedReading(placeNames);
      String code = reading.code(getForm().text("personalCode"), "personalCode");
      LocalDate day = reading.date(getForm().text("visitedOn"), "visitedOn");
      if (reading.isWrong()) {
        return;
      }
      visits.note(
          row.number(),
          new VisitInput(
              code,
              getForm().text("givenName"),
              getForm().text("familyName"),
              day,
              getForm().text("aspect"),
              Boolean.parseBoolean(getForm().text("met")),
              getForm().text("note")));
      noted = true;
      getDraft().done();
    }
    Done.at(Pages.ofCase(row.number()), "programmelicence.done.visit");
  }

  public CaseRow getRow() {
    return row;
  }
}
