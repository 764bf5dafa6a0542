package lv.ikvd.fee.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.service.Charges;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.security.entity.Roles;

/** The charges of the case that is open. */
@Named("caseFees")
@RequestScoped
public class CaseFeesBean {

  @Inject private Charges charges;
  @Inject private HttpServletRequest request;

  private List<ChargeRow> rows;

  public List<ChargeRow> of(CaseView view) {
    if (rows == null) {
      rows = charges.ofCase(view.row().id());
    }
    return rows;
  }

  /** Who may charge; a party that was erased pays nothing. */
  public boolean mayAdd(CaseView view) {
    return !view.row().erased()
        && (request.isUserInRole(Roles.REGISTRAR) || request.isUserInRole(Roles.MANAGER));
  }

  /** Who may open the page of a charge. */
  public boolean isOpening() {
    return request.isUserInRole(Roles.REGISTRAR)
        || request.isUserInRole(Roles.DECISION_MAKER)
        || request.isUserInRole(Roles.MANAGER);
  }
}
