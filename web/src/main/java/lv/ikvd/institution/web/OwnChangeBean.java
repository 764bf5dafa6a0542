package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.own.OwnAmendments;
import lv.ikvd.institution.service.own.OwnInstitution;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Done;

/** The application of an institution's representative to amend the own entry. */
@Named("ownChangeBean")
@ViewScoped
public class OwnChangeBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private OwnInstitution own;
  @Inject private OwnAmendments amendments;
  @Inject private ReceivedForm received;

  private InstitutionView entry;

  public void open() {
    entry = own.open();
    getDraft().begin("IN_OWN", entry.number());
    show(known());
  }

  /** Sends it once, however often the form is sent. */
  public void send() {
    received
        .once(this::amend)
        .ifPresent(
            opened -> {
              getDraft().done();
              Done.at("/institution/own", "institution.own.received", opened.number());
            });
  }

  private OpenedCase amend(String formId) {
    InstitutionReading reading = reading(known(), null);
    InstitutionInput input = reading.institution();
    return reading.isWrong() ? null : amendments.amend(formId, input);
  }

  private Institution known() {
    return entry.content().institution();
  }

  public InstitutionView getEntry() {
    return entry;
  }
}
