package lv.ikvd.fee.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case what is to be paid in it. */
@ApplicationScoped
public class FeeCasePart implements CasePart {

  @Override
  public String register() {
    return EVERY;
  }

  @Override
  public String anchor() {
    return "charges";
  }

  @Override
  public String fragment() {
    return "/WEB-INF/fee/case-part.xhtml";
  }
}
