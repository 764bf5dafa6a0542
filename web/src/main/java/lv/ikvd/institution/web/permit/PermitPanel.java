package lv.ikvd.institution.web.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.institution.entity.permit.Permit;
import lv.ikvd.institution.entity.permit.PermitCheck;
import lv.ikvd.institution.entity.permit.PermitRow;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.permit.Permits;
import lv.ikvd.institution.web.InstitutionEntryBean;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.ShownEntry;
import lv.ikvd.security.entity.Roles;

/** The permits of an international school, and what was found of its programme. */
@Named("permitPanel")
@RequestScoped
public class PermitPanel implements Panel {

  private static final String KIND = "INTERNATIONAL";

  @Inject private Permits permits;
  @Inject private InstitutionEntryBean page;
  @Inject private HttpServletRequest request;

  private ShownEntry entry;
  private PermitRow standing;
  private List<Permit> granted = List.of();
  private List<PermitCheck> checks = List.of();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "institution.permit.panel";
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/permit.xhtml";
  }

  @Override
  public boolean open(ShownEntry shown) {
    InstitutionView view = page.getView();
    if (view.content() == null || !view.content().institution().kind().equals(KIND)) {
      return false;
    }
    entry = shown;
    granted =
        permits.permits(shown.id()).stream()
            .filter(permit -> !permit.from().isAfter(shown.day()))
            .toList();
    checks =
        permits.checks(shown.id()).stream()
            .filter(check -> !check.on().isAfter(shown.day()))
            .toList();
    standing = shown.today() ? permits.standing(shown.id()) : null;
    return true;
  }

  /** How the permit stands today; null on another day, and where there is none. */
  public PermitRow getStanding() {
    return standing;
  }

  /** Whether the programme should have been checked by now. */
  public boolean isOverdue() {
    return standing != null && standing.isOverdue(entry.day());
  }

  /** Whether the reader may act on the permit now. */
  public boolean isWorkable() {
    return entry.today() && request.isUserInRole(Roles.REGISTRAR);
  }

  public ShownEntry getEntry() {
    return entry;
  }

  public List<Permit> getGranted() {
    return granted;
  }

  public List<PermitCheck> getChecks() {
    return checks;
  }
}
