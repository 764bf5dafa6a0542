package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.intake.web.IntakeForm;
import lv.ikvd.privatepractice.service.PrivatePractice;

/** The application for certificates of private practice may begin with an incoming document. */
@ApplicationScoped
public class PracticeIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return PrivatePractice.ISSUE;
  }

  @Override
  public String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public String title() {
    return "privatepractice.apply.title";
  }

  @Override
  public String path() {
    return "/privatepractice/apply";
  }
}
