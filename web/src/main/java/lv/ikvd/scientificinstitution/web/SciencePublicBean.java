package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.registry.web.PublicRegisterBean;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;

/** The public search for scientific institutions and the page of one. */
@Named("sciencePublicBean")
@RequestScoped
public class SciencePublicBean extends PublicRegisterBean {

  @Inject private CodeNames codes;

  @Override
  protected String register() {
    return ScientificInstitutions.REGISTER;
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
    return code -> codes.name(ScientificInstitutions.KIND, code);
  }

  @Override
  protected List<String> sorts() {
    return List.of("name", "registeredOn");
  }
}
