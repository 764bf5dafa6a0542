package lv.ikvd.programmelicence.web.own;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.own.OwnInstitution;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.programmelicence.service.mark.MarkInput;
import lv.ikvd.programmelicence.service.own.OwnProgrammes;
import lv.ikvd.programmelicence.web.mark.MarkFormBean;
import lv.ikvd.shell.web.Done;

/** The mark of a representative: of the own institution, whatever else is sent. */
@Named("ownMark")
@ViewScoped
public class OwnMarkBean extends MarkFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private OwnInstitution institution;
  @Inject private OwnProgrammes own;

  @Override
  public void open() {
    setInstitution(institution.open().number());
    super.open();
  }

  @Override
  protected List<Place> placesOf(String number) {
    return own.places();
  }

  @Override
  protected OpenedCase mark(String form, MarkInput input) {
    return own.mark(form, input.sample(), input.startsOn(), input.places(), input.plan());
  }

  @Override
  protected void done(OpenedCase made) {
    Done.at("/institution/own", "institution.own.marked", made.number());
  }
}
