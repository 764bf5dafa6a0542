package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.proceeding.web.CasePart;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;

/** Shows on the page of a case what is asked for of a scientific institution. */
@ApplicationScoped
public class ScienceCasePart implements CasePart {

  @Override
  public String register() {
    return ScientificInstitutions.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/scientificinstitution/case-part.xhtml";
  }
}
