package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.web.PublicRegisterBean;

/** The public search for institutions and the page of one. */
@Named("publicInstitutionBean")
@RequestScoped
public class PublicInstitutionBean extends PublicRegisterBean {

  @Inject private CodeNames codes;

  @Override
  protected String register() {
    return Institutions.REGISTER;
  }

  @Override
  protected String bundle() {
    return "institution";
  }

  @Override
  protected String inForce() {
    return InstitutionStatus.REGISTERED.name();
  }

  @Override
  protected UnaryOperator<String> kinds() {
    return code -> codes.name(Institutions.KIND, code);
  }

  @Override
  protected List<String> sorts() {
    return List.of("name", "registeredOn");
  }
}
