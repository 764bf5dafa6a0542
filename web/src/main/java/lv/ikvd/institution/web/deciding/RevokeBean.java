package lv.ikvd.institution.web.deciding;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.web.InstitutionFormBean;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.revoking.Revoking;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.revoking.RevokedActBean;

/** Opens a case by which the office revokes an act of its own about an institution. */
@Named("institutionRevokeBean")
@ViewScoped
public class RevokeBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private InstitutionEntries entries;
  @Inject private Revoking revoking;
  @Inject private transient RevokedActBean acts;
  @Inject private ReceivedForm received;

  private InstitutionView entry;
  private List<SelectItem> decisions;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    decisions = acts.choices(entry.entryId());
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.open(
        () ->
            revoking.open(
                Institutions.REVOCATION,
                entry.entryId(),
                getForm().text("decision"),
                getForm().text("reason")),
        "institution.done.case");
  }

  public InstitutionView getEntry() {
    return entry;
  }

  public List<SelectItem> getDecisions() {
    return decisions;
  }
}
