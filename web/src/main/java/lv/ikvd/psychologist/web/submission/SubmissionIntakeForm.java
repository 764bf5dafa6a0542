package lv.ikvd.psychologist.web.submission;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.intake.web.IntakeForm;
import lv.ikvd.psychologist.service.Psychologists;

/** A submission about a psychologist may begin with an incoming document. */
@ApplicationScoped
public class SubmissionIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return Psychologists.SUBMISSION;
  }

  @Override
  public String register() {
    return Psychologists.REGISTER;
  }

  @Override
  public String title() {
    return "psychologist.submission.title";
  }

  @Override
  public String path() {
    return "/psychologist/submission";
  }
}
