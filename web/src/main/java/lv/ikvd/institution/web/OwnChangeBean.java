package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.own.OwnInstitution;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.shell.web.Done;

/** The application of an institution's representative to amend the own entry. */
@Named("ownChangeBean")
@ViewScoped
public class OwnChangeBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private OwnInstitution own;

  private final String formId = UUID.randomUUID().toString();
  private InstitutionView entry;
  private OpenedCase opened;

  public void open() {
    entry = own.open();
    getDraft().begin("IN_OWN", entry.number());
    show(known());
  }

  /** Sends it once, however often the form is sent. */
  public synchronized void send() {
    if (opened == null) {
      InstitutionReading reading = reading(known(), null);
      InstitutionInput input = reading.institution();
      if (reading.isWrong()) {
        return;
      }
      opened = own.amend(formId, input);
      getDraft().done();
    }
    Done.at("/institution/own", "institution.own.received", opened.number());
  }

  private Institution known() {
    return entry.content().institution();
  }

  public InstitutionView getEntry() {
    return entry;
  }
}
