package lv.ikvd.competence.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.intake.web.IntakeForm;

/** The application for a delegation contract may begin with an incoming document. */
@ApplicationScoped
public class DelegationIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return Competences.DELEGATION;
  }

  @Override
  public String register() {
    return Competences.REGISTER;
  }

  @Override
  public String title() {
    return "competence.apply.title";
  }

  @Override
  public String path() {
    return "/competence/apply";
  }
}
