package lv.ikvd.institution.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.intake.web.IntakeForm;

/** The application to register an institution may begin with an incoming document. */
@ApplicationScoped
public class InstitutionIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return Institutions.REGISTRATION;
  }

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "institution.apply.title";
  }

  @Override
  public String path() {
    return "/institution/apply";
  }
}
