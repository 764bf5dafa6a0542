package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.programmelicence.entity.classification.ProgrammeCode;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.registry.web.PublicRegisterBean;

/** The public search for licensed programmes and the page of one, its code explained. */
@Named("publicLicenceBean")
@RequestScoped
public class PublicLicenceBean extends PublicRegisterBean {

  @Inject private ProgrammeCodes codes;

  private ProgrammeCode meaning;

  @Override
  public void openCard(String number) {
    super.openCard(number);
    if (getCard() != null && getCard().get("code") != null) {
      meaning = read((String) getCard().get("code"), (LocalDate) getCard().get("registeredOn"));
    }
  }

  /** As the code was read when the programme was licensed; an old one may be no code any more. */
  private ProgrammeCode read(String code, LocalDate on) {
    try {
      return codes.read(code, on);
    } catch (Problem unreadable) {
      return null;
    }
  }

  public ProgrammeCode getMeaning() {
    return meaning;
  }

  @Override
  protected String register() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  protected String bundle() {
    return "programmelicence";
  }

  @Override
  protected String inForce() {
    return LicenceStatus.IN_FORCE.name();
  }

  @Override
  protected List<String> sorts() {
    return List.of("name", "code", "registeredOn");
  }
}
