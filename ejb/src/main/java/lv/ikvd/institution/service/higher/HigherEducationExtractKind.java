package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.extract.InstitutionExtractKind;

/** The extract from the register of higher education institutions, which is called after it. */
@ApplicationScoped
public class HigherEducationExtractKind extends InstitutionExtractKind {

  public static final String CODE = "HE_EXTRACT";

  @Override
  public String code() {
    return CODE;
  }
}
