package lv.ikvd.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.intake.web.IntakeForm;
import lv.ikvd.recognition.service.Recognitions;

/** The application for recognition may begin with an incoming document. */
@ApplicationScoped
public class RecognitionIntakeForm implements IntakeForm {

  @Override
  public String procedure() {
    return Recognitions.RECOGNITION;
  }

  @Override
  public String register() {
    return Recognitions.REGISTER;
  }

  @Override
  public String title() {
    return "recognition.apply.title";
  }

  @Override
  public String path() {
    return "/recognition/apply";
  }
}
