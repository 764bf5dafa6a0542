package lv.ikvd.institution.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.own.OwnInstitution;
import lv.ikvd.institution.service.own.OwnNotices;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.search.entity.EntryCase;

/** The own institution: what the register says of it, and its cases. */
@Named("ownInstitution")
@RequestScoped
public class OwnInstitutionBean {

  @Inject private OwnInstitution own;
  @Inject private OwnNotices noted;

  /** A case as its institution sees it: no official, no term of the office. */
  public record Line(String number, String procedure, String state, LocalDate openedOn) {}

  private InstitutionView view;
  private List<Line> cases;
  private List<OwnNoticeRow> notices;

  /** Reads it before the page is rendered. */
  public void open() {
    view = own.open();
    Words words = CaseWords.current();
    cases = own.cases().stream().map(one -> line(one, view.register(), words)).toList();
    notices = noted.sent();
  }

  private static Line line(EntryCase one, String register, Words words) {
    return new Line(
        one.number(),
        words.procedure(register, one.procedure()),
        words.or(
            "proceeding.Outcome." + one.state(),
            words.or("proceeding.Stage." + one.state(), one.state())),
        one.openedOn());
  }

  public InstitutionView getView() {
    return view;
  }

  /** What the register says today. */
  public Institution getSaid() {
    return view.content() == null ? null : view.content().institution();
  }

  public List<Line> getCases() {
    return cases;
  }

  /** What was noted of it by its representatives. */
  public List<OwnNoticeRow> getNotices() {
    return notices;
  }

  /** Whether it is in the register, and so may ask for something. */
  public boolean isRegistered() {
    return view.status() == InstitutionStatus.REGISTERED;
  }
}
