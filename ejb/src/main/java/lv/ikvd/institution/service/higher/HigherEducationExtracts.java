package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.extract.InstitutionExtracts;

/** Extracts from the register of higher education institutions. */
@ApplicationScoped
public class HigherEducationExtracts extends InstitutionExtracts {

  public HigherEducationExtracts() {
    super(Institutions.HIGHER_EDUCATION, HigherEducationExtractKind.CODE);
  }
}
