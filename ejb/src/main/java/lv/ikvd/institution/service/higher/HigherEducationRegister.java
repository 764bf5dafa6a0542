package lv.ikvd.institution.service.higher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.service.InstitutionRegister;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.service.Register;

/** The register of higher education institutions: the same rows under another code and series. */
@ApplicationScoped
public class HigherEducationRegister implements Register<InstitutionContent> {

  private InstitutionRegister rows;

  protected HigherEducationRegister() {}

  @Inject
  public HigherEducationRegister(InstitutionRegister rows) {
    this.rows = rows;
  }

  @Override
  public String code() {
    return Institutions.HIGHER_EDUCATION;
  }

  @Override
  public Class<InstitutionContent> contentType() {
    return rows.contentType();
  }

  @Override
  public String numberSeries() {
    return Institutions.HIGHER_EDUCATION;
  }

  @Override
  public void insert(long versionId, InstitutionContent content) {
    rows.insert(versionId, content);
  }

  @Override
  public InstitutionContent content(long versionId) {
    return rows.content(versionId);
  }

  @Override
  public Map<Long, InstitutionContent> contents(Collection<Long> versionIds) {
    return rows.contents(versionIds);
  }

  @Override
  public SortedMap<String, Object> leaf(InstitutionContent content) {
    return rows.leaf(content);
  }
}
