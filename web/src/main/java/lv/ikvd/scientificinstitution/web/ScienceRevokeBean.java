package lv.ikvd.scientificinstitution.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.revoking.Revoking;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.revoking.RevokedActBean;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;

/** Opens a case by which the office revokes an act of its own about a scientific institution. */
@Named("scienceRevokeBean")
@ViewScoped
public class ScienceRevokeBean extends ScienceFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private ScientificEntries entries;
  @Inject private Revoking revoking;
  @Inject private transient RevokedActBean acts;
  @Inject private ReceivedForm received;

  private EntryView<ScientificContent> view;
  private List<SelectItem> decisions;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, null);
    decisions = acts.choices(view.entry().id());
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.open(
        () ->
            revoking.open(
                ScientificInstitutions.REVOCATION,
                view.entry().id(),
                getForm().text("decision"),
                getForm().text("reason")),
        "institution.done.case");
  }

  public EntryView<ScientificContent> getView() {
    return view;
  }

  public List<SelectItem> getDecisions() {
    return decisions;
  }
}
