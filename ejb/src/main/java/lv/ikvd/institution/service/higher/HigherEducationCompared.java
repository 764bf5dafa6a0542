package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.comparing.InstitutionCompared;

/** VIIS shows higher education institutions as it shows others. */
@ApplicationScoped
public class HigherEducationCompared extends InstitutionCompared {

  public HigherEducationCompared() {
    super(Institutions.HIGHER_EDUCATION);
  }
}
