package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.dataload.service.HistoryWriting;
import lv.ikvd.institution.entity.load.InstitutionSets;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.load.InstitutionLoad;

/** Histories of higher education institutions, in files of their own. */
@ApplicationScoped
public class HigherEducationLoad extends InstitutionLoad {

  /** How the names of its files begin. */
  static final String FILES = "higher-education";

  protected HigherEducationLoad() {
    this(null, null);
  }

  public HigherEducationLoad(HistoryWriting histories, InstitutionSets contents) {
    super(Institutions.HIGHER_EDUCATION, FILES, histories, contents);
  }
}
