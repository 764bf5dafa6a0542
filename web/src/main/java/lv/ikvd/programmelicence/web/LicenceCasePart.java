package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.proceeding.web.CasePart;
import lv.ikvd.programmelicence.service.ProgrammeLicences;

/** Shows on the page of a case which programme is to be licensed, and what experts found. */
@ApplicationScoped
public class LicenceCasePart implements CasePart {

  @Override
  public String register() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/programmelicence/case-part.xhtml";
  }
}
