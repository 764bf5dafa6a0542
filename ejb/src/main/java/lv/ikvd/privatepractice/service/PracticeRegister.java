package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.registry.service.Register;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class PracticeRegister implements Register<PracticeContent> {

  private PracticeRepository repository;

  protected PracticeRegister() {}

  @Inject
  public PracticeRegister(PracticeRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public Class<PracticeContent> contentType() {
    return PracticeContent.class;
  }

  @Override
  public String numberSeries() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public void insert(long versionId, PracticeContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public PracticeContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public SortedMap<String, Object> leaf(PracticeContent content) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("certificate", content.certificate().number());
    leaf.put("programmeKind", content.programme().kind());
    leaf.put("programme", content.programme().name());
    leaf.put("targetGroup", content.programme().targetGroup());
    leaf.put("field", content.programme().field());
    leaf.put("municipalities", content.programme().municipalities());
    leaf.put("certifiedFrom", content.certificate().from());
    leaf.put("expiresOn", content.certificate().expiresOn());
    leaf.put("annulledOn", content.annulledOn());
    leaf.put("annulmentGround", content.annulmentGround());
    return leaf;
  }
}
