package lv.ikvd.competence.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case which contract is asked for, or is to end. */
@ApplicationScoped
public class DelegationCasePart implements CasePart {

  @Override
  public String register() {
    return Competences.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/competence/case-part.xhtml";
  }
}
