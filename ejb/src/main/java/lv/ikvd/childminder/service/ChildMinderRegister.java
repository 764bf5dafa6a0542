package lv.ikvd.childminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.registry.service.Register;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class ChildMinderRegister implements Register<ChildMinderContent> {

  private ChildMinderRepository repository;

  protected ChildMinderRegister() {}

  @Inject
  public ChildMinderRegister(ChildMinderRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return ChildMinders.REGISTER;
  }

  @Override
  public Class<ChildMinderContent> contentType() {
    return ChildMinderContent.class;
  }

  @Override
  public String numberSeries() {
    return ChildMinders.REGISTER;
  }

  @Override
  public void insert(long versionId, ChildMinderContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public ChildMinderContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public Map<Long, ChildMinderContent> contents(Collection<Long> versionIds) {
    return repository.contents(versionIds);
  }

  /** Names, contacts and addresses stand in the leaf as commitments only. */
  @Override
  public SortedMap<String, Object> leaf(ChildMinderContent content) {
    Proposal service = content.service();
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("providerKind", content.providerKind());
    leaf.put("serviceKind", service.serviceKind().name());
    leaf.put("regime", service.regime().name());
    leaf.put("founder", service.founder());
    leaf.put("activityGround", service.activityGround());
    leaf.put("activityFrom", service.activityFrom());
    leaf.put("municipalityId", content.municipalityId());
    leaf.put("confirmedOn", content.confirmedOn());
    leaf.put("confirmedHow", content.confirmedHow());
    leaf.put("excludedOn", content.excludedOn());
    leaf.put("exclusionGround", content.exclusionGround());
    leaf.put("personal", content.personalCommitment());
    leaf.put("places", content.places().stream().map(ChildMinderRegister::leaf).toList());
    leaf.put("persons", content.persons().stream().map(ChildMinderRegister::leaf).toList());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(Place place) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("kind", place.kind().name());
    leaf.put("permission", place.permission());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(AttachedPerson person) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("person", person.commitment());
    leaf.put("qualification", person.qualification());
    leaf.put("firstAidOn", person.firstAidOn());
    leaf.put("since", person.since());
    return leaf;
  }
}
