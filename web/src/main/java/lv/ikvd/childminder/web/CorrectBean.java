package lv.ikvd.childminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.service.ActivityTerm;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.childminder.service.basis.EntryBasis;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.TermLine;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.shell.web.Done;

/** Corrects what a case proposes; the story of the case tells each field that was changed. */
@Named("correctBean")
@ViewScoped
public class CorrectBean extends ServiceFormBean {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "CM_CORRECT";

  @Inject private CaseQueries cases;
  @Inject private ChildMinderApplications applications;
  @Inject private PlaceNames placeNames;

  private CaseRow row;
  private LocalDate term;
  private Proposal proposal;
  private EntryBasis basis;
  private boolean done;

  /** Opens the case by its number; the look is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    CaseView view = cases.open(number);
    row = view.row();
    term =
        view.terms().stream()
            .filter(line -> line.code().equals(ActivityTerm.CODE) && !line.replaced())
            .map(TermLine::dueOn)
            .findFirst()
            .orElse(null);
    proposal = applications.proposal(row.id());
    if (proposal == null) {
      throw new Problem("CHILDMINDER-005", number);
    }
    getDraft().begin(FORM, number);
    show(applications.kindOfApplicant(row.partyId()), proposal);
    basis = applications.basis(row.id(), row.entryId());
    if (basis != null) {
      takeOver(basis.before(), basis.now());
    }
  }

  /** Writes the correction once; whoever was overtaken by a colleague keeps what was typed. */
  public synchronized void send() {
    if (done) {
      Done.at(Pages.ofCase(row.number()));
      return;
    }
    FormReading reading = new FormReading(getForm(), placeNames);
    ServiceInput service = reading.service();
    if (reading.isWrong()) {
      return;
    }
    try {
      applications.correct(
          new CaseRef(row.number(), row.version()),
          row.id(),
          basis == null ? null : basis.versionId(),
          service);
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        overtaken();
      }
      throw problem;
    }
    done = true;
    getDraft().done();
    Done.at(Pages.ofCase(row.number()), "childminder.done.corrected");
  }

  private void overtaken() {
    Proposal before = proposal;
    row = cases.open(row.number()).row();
    proposal = applications.proposal(row.id());
    takeOver(before, proposal);
  }

  @Override
  public LocalDate getActivityUntil() {
    return Proposal.NOT_YET.equals(getForm().text("activityGround")) ? term : null;
  }

  public CaseRow getRow() {
    return row;
  }
}
