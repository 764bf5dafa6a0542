package lv.ikvd.citizenshipnotice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRow;
import lv.ikvd.citizenshipnotice.service.CitizenshipNotices;
import lv.ikvd.problem.entity.Problem;
import org.omnifaces.cdi.Param;

/** One confirmation, as it was given. */
@Named("citizenshipView")
@RequestScoped
public class CitizenshipViewBean {

  @Inject private CitizenshipNotices notices;

  @Inject
  @Param(pathIndex = 0)
  private String id;

  private CitizenshipRow row;

  public void open() {
    if (id == null || !id.matches("[0-9]{1,18}")) {
      throw Problem.notFound("CITIZENSHIP-006");
    }
    row = notices.open(Long.parseLong(id));
  }

  public CitizenshipRow getRow() {
    return row;
  }
}
