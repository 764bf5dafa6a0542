package lv.ikvd.childminder.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case what it proposes for the entry of a child-minder. */
@ApplicationScoped
public class ChildMinderCasePart implements CasePart {

  @Inject private ChildMinderWords words;

  @Override
  public String register() {
    return ChildMinders.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/childminder/case-part.xhtml";
  }

  @Override
  public String shown(String field, String value) {
    return words.shown(field, value);
  }
}
