package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.intake.web.IntakeForm;
import lv.ikvd.programmelicence.service.ProgrammeLicences;

/** The application to license a programme may begin with an incoming document. */
@ApplicationScoped
public class LicenceIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return ProgrammeLicences.LICENSING;
  }

  @Override
  public String register() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  public String title() {
    return "programmelicence.apply.title";
  }

  @Override
  public String path() {
    return "/programmelicence/apply";
  }
}
