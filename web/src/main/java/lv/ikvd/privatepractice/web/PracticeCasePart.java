package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case the programme, in all its submissions, and what was proved. */
@ApplicationScoped
public class PracticeCasePart implements CasePart {

  @Override
  public String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/privatepractice/case-part.xhtml";
  }
}
