package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import lv.ikvd.institution.service.InstitutionPublication;
import lv.ikvd.institution.service.Institutions;

/** What the register of higher education institutions shows to everyone. */
@ApplicationScoped
public class HigherEducationPublication extends InstitutionPublication {

  protected HigherEducationPublication() {
    super(Institutions.HIGHER_EDUCATION);
  }

  public HigherEducationPublication(DataSource database) {
    super(Institutions.HIGHER_EDUCATION, database);
  }

  @Override
  public String nameKey() {
    return "highereducation.register";
  }
}
