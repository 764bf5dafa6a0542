package lv.ikvd.institution.web.deciding;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import lv.ikvd.institution.service.InstitutionApplications;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.deciding.Revoking;
import lv.ikvd.institution.web.InstitutionFormBean;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;

/** Opens a case by which the office revokes an act of its own about an institution. */
@Named("institutionRevokeBean")
@ViewScoped
public class RevokeBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private InstitutionEntries entries;
  @Inject private InstitutionApplications applications;
  @Inject private Revoking revoking;

  private final String formId = UUID.randomUUID().toString();
  private InstitutionView entry;
  private List<SelectItem> decisions;
  private OpenedCase opened;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    Texts texts = new Texts();
    decisions =
        revoking.revocable(number).stream()
            .map(
                one ->
                    new SelectItem(
                        one.number(),
                        texts.of(
                            "institution.revoke.decision",
                            one.number(),
                            one.decidedOn(),
                            texts.named("proceeding.decision.", one.kind()))))
            .toList();
  }

  /** Opens the case once, however often the form is sent. */
  public synchronized void send() {
    if (opened == null) {
      opened =
          applications.once(
              formId,
              () ->
                  revoking.open(
                      entry.number(), getForm().text("decision"), getForm().text("reason")));
    }
    Done.at(Pages.ofCase(opened.number()), "institution.done.case", opened.number());
  }

  public InstitutionView getEntry() {
    return entry;
  }

  public List<SelectItem> getDecisions() {
    return decisions;
  }
}
