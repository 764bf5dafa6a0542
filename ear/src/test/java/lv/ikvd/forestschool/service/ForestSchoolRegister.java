package lv.ikvd.forestschool.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.forestschool.entity.ForestSchool;
import lv.ikvd.forestschool.entity.ForestSchoolRepository;
import lv.ikvd.registry.service.Register;

/** The typed rows as the kernel keeps them. */
@ApplicationScoped
public class ForestSchoolRegister implements Register<ForestSchool> {

  static final String CODE = "FOREST_SCHOOL";

  @Inject private ForestSchoolRepository repository;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Class<ForestSchool> contentType() {
    return ForestSchool.class;
  }

  @Override
  public String numberSeries() {
    return CODE;
  }

  @Override
  public void insert(long versionId, ForestSchool content) {
    repository.insert(versionId, content);
  }

  @Override
  public ForestSchool content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public SortedMap<String, Object> leaf(ForestSchool content) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("name", content.name());
    leaf.put("closedOn", content.closedOn());
    return leaf;
  }
}
