package lv.ikvd.childminder.web.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.campaign.web.AnswerForm;
import lv.ikvd.childminder.service.ChildMinders;

/** What a child-minder is asked behind an answer link. */
@ApplicationScoped
public class ChildMinderAnswerForm implements AnswerForm {

  @Override
  public String register() {
    return ChildMinders.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/childminder/confirm.xhtml";
  }
}
