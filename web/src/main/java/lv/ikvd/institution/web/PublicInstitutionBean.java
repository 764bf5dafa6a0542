package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.web.PublicRegisterBean;

/** The public search for institutions and the page of one. */
@Named("publicInstitutionBean")
@RequestScoped
public class PublicInstitutionBean extends PublicRegisterBean {

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
  protected List<String> sorts() {
    return List.of("name", "registeredOn");
  }
}
