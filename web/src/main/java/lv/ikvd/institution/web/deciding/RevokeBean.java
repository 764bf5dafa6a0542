package lv.ikvd.institution.web.deciding;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.web.InstitutionFormBean;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.revoking.Revoking;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.revoking.RevokedActBean;
import lv.ikvd.shell.web.Done;

/** Opens a case by which the office revokes an act of its own about an institution. */
@Named("institutionRevokeBean")
@ViewScoped
public class RevokeBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private InstitutionEntries entries;
  @Inject private Revoking revoking;
  @Inject private transient RevokedActBean acts;

  private final String formId = UUID.randomUUID().toString();
  private InstitutionView entry;
  private List<SelectItem> decisions;
  private OpenedCase opened;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    decisions = acts.choices(entry.entryId());
  }

  /** Opens the case once, however often the form is sent. */
  public synchronized void send() {
    if (opened == null) {
      opened =
          revoking.once(
              formId,
              Institutions.REVOCATION,
              entry.entryId(),
              getForm().text("decision"),
              getForm().text("reason"));
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
