package lv.ikvd.institution.web.permit;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case which permit is asked for. */
@ApplicationScoped
public class PermitCasePart implements CasePart {

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String anchor() {
    return "permit";
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/permit-part.xhtml";
  }
}
