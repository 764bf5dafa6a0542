package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.registry.service.Register;
import lv.ikvd.teachingpermit.entity.PermitContent;
import lv.ikvd.teachingpermit.entity.PermitRepository;

/** The outcomes as the kernel keeps them. */
@ApplicationScoped
public class PermitRegister implements Register<PermitContent> {

  private PermitRepository repository;

  protected PermitRegister() {}

  @Inject
  public PermitRegister(PermitRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return TeachingPermits.REGISTER;
  }

  @Override
  public Class<PermitContent> contentType() {
    return PermitContent.class;
  }

  @Override
  public String numberSeries() {
    return TeachingPermits.REGISTER;
  }

  @Override
  public void insert(long versionId, PermitContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public PermitContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public SortedMap<String, Object> leaf(PermitContent content) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("outcome", content.outcome());
    leaf.put("excludedGroups", content.excludedGroups());
    leaf.put("decidedOn", content.decidedOn());
    leaf.put("annulledOn", content.annulledOn());
    leaf.put("annulmentGround", content.annulmentGround());
    return leaf;
  }
}
