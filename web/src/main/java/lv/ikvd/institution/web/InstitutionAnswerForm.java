package lv.ikvd.institution.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.campaign.web.AnswerForm;
import lv.ikvd.institution.service.Institutions;

/** What an institution is asked behind an answer link. */
@ApplicationScoped
public class InstitutionAnswerForm implements AnswerForm {

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/confirm.xhtml";
  }
}
