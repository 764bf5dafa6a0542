package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.institution.entity.load.SuccessionSets;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.load.SuccessionLoad;

/** Which higher education institution followed which. */
@ApplicationScoped
public class HigherEducationSuccessionLoad extends SuccessionLoad {

  protected HigherEducationSuccessionLoad() {
    this(null);
  }

  public HigherEducationSuccessionLoad(SuccessionSets sets) {
    super(Institutions.HIGHER_EDUCATION, HigherEducationLoad.FILES, sets);
  }
}
