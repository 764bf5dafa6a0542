package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.registry.web.PublicRegisterBean;

/** The public search for teachers in private practice and the card of one certificate. */
@Named("publicPracticeBean")
@RequestScoped
public class PublicPracticeBean extends PublicRegisterBean {

  @Override
  protected String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  protected String bundle() {
    return "privatepractice";
  }

  @Override
  protected String inForce() {
    return PracticeStatus.IN_FORCE.name();
  }

  @Override
  protected List<String> sorts() {
    return List.of("name", "expiresOn");
  }
}
