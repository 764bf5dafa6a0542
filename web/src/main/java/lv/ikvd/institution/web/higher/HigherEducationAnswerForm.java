package lv.ikvd.institution.web.higher;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.web.InstitutionAnswerForm;

/** Higher education institutions are asked by the form of institutions. */
@ApplicationScoped
public class HigherEducationAnswerForm extends InstitutionAnswerForm {

  @Override
  public String register() {
    return Institutions.HIGHER_EDUCATION;
  }
}
