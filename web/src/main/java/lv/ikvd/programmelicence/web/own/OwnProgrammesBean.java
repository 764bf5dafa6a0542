package lv.ikvd.programmelicence.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.service.own.OwnProgrammes;

/** The licences of the own institution. */
@Named("ownProgrammes")
@RequestScoped
public class OwnProgrammesBean {

  @Inject private OwnProgrammes own;

  private List<LicenceRow> licences;

  /** Reads them before the page is rendered. */
  public void open() {
    licences = own.licences().items();
  }

  public List<LicenceRow> getLicences() {
    return licences;
  }
}
