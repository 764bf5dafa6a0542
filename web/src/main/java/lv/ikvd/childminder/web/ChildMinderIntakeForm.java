package lv.ikvd.childminder.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.intake.web.IntakeForm;

/** The application for registration of a child-minder may begin with an incoming document. */
@ApplicationScoped
public class ChildMinderIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return ChildMinders.REGISTRATION;
  }

  @Override
  public String register() {
    return ChildMinders.REGISTER;
  }

  @Override
  public String title() {
    return "childminder.register.title";
  }

  @Override
  public String path() {
    return "/childminder/register";
  }
}
