package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.registry.web.PublicRegisterBean;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;

/** The public search for scientific institutions and the page of one. */
@Named("sciencePublicBean")
@RequestScoped
public class SciencePublicBean extends PublicRegisterBean {

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
  protected List<String> sorts() {
    return List.of("name", "registeredOn");
  }
}
