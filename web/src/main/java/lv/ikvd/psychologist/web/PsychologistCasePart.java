package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.proceeding.web.CasePart;
import lv.ikvd.psychologist.service.Psychologists;

/** Shows on the page of a case what it asks for, beside what the register says. */
@ApplicationScoped
public class PsychologistCasePart implements CasePart {

  @Override
  public String register() {
    return Psychologists.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/psychologist/case-part.xhtml";
  }
}
