package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.confirming.InstitutionCampaign;

/** Higher education institutions are asked what other institutions are. */
@ApplicationScoped
public class HigherEducationCampaign extends InstitutionCampaign {

  public HigherEducationCampaign() {
    super(Institutions.HIGHER_EDUCATION);
  }
}
