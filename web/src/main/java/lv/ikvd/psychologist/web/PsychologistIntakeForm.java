package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.intake.web.IntakeForm;
import lv.ikvd.psychologist.service.Psychologists;

/** The application to be registered as a psychologist may begin with an incoming document. */
@ApplicationScoped
public class PsychologistIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return Psychologists.REGISTRATION;
  }

  @Override
  public String register() {
    return Psychologists.REGISTER;
  }

  @Override
  public String title() {
    return "psychologist.apply.title";
  }

  @Override
  public String path() {
    return "/psychologist/apply";
  }
}
