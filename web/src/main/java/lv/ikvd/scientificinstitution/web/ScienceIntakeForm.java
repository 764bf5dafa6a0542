package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.intake.web.IntakeForm;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;

/** The application to register a scientific institution may begin with an incoming document. */
@ApplicationScoped
public class ScienceIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return ScientificInstitutions.REGISTRATION;
  }

  @Override
  public String register() {
    return ScientificInstitutions.REGISTER;
  }

  @Override
  public String title() {
    return "scientificinstitution.apply.title";
  }

  @Override
  public String path() {
    return "/scientificinstitution/apply";
  }
}
