package lv.ikvd.institution.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case what is asked for of an institution. */
@ApplicationScoped
public class InstitutionCasePart implements CasePart {

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/case-part.xhtml";
  }
}
