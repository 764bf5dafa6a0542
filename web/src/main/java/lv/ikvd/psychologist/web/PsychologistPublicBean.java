package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.web.PublicRegisterBean;

/**
 * The public search for psychologists, certified ones unless asked for all, and the page of one.
 */
@Named("psychologistPublicBean")
@RequestScoped
public class PsychologistPublicBean extends PublicRegisterBean {

  @Inject private CodeNames codes;

  @Override
  protected String register() {
    return Psychologists.REGISTER;
  }

  @Override
  protected String bundle() {
    return "psychologist";
  }

  @Override
  protected String inForce() {
    return PsychologistStatus.CERTIFIED.name();
  }

  @Override
  protected UnaryOperator<String> kinds() {
    return code -> codes.name(Psychologists.FIELD, code);
  }

  @Override
  protected List<String> sorts() {
    return List.of("name", "registeredOn");
  }
}
