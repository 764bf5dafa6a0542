package lv.ikvd.teachingpermit.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.service.staff.StaffCheckEntries;

/** Checks of staff in counts: the own ones, for the commission and the auditor all. */
@Named("staffList")
@RequestScoped
public class StaffListBean {

  @Inject private StaffQuestion question;
  @Inject private StaffCheckEntries entries;
  @Inject private HttpServletRequest request;

  private PagedList<StaffCheckRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<StaffCheckRow> getList() {
    return list;
  }

  public List<SelectItem> getResults() {
    return new Texts().choices(StaffResult.values());
  }

  /** Whether the user may check. */
  public boolean isChecking() {
    return request.isUserInRole(Roles.REGISTRAR)
        || request.isUserInRole(Roles.DECISION_MAKER)
        || request.isUserInRole(Roles.MANAGER);
  }
}
