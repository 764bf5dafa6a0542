package lv.ikvd.teachingpermit.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.proceeding.web.CasePart;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/** Shows on the page of a case what it is decided on. */
@ApplicationScoped
public class TeachingCasePart implements CasePart {

  @Override
  public String register() {
    return TeachingPermits.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/teachingpermit/case-part.xhtml";
  }
}
