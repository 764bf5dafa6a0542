package lv.ikvd.institution.web.higher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.web.PublicRegisterBean;

/** The public search for higher education institutions and the page of one. */
@Named("publicHigherEducationBean")
@RequestScoped
public class PublicHigherEducationBean extends PublicRegisterBean {

  @Override
  protected String register() {
    return Institutions.HIGHER_EDUCATION;
  }

  @Override
  protected String bundle() {
    return "highereducation";
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
