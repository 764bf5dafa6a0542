package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Right;
import lv.ikvd.registry.service.Register;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class InstitutionRegister implements Register<InstitutionContent> {

  private InstitutionRepository repository;

  protected InstitutionRegister() {}

  @Inject
  public InstitutionRegister(InstitutionRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return Institutions.REGISTER;
  }

  @Override
  public Class<InstitutionContent> contentType() {
    return InstitutionContent.class;
  }

  @Override
  public String numberSeries() {
    return Institutions.REGISTER;
  }

  @Override
  public void insert(long versionId, InstitutionContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public InstitutionContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public Map<Long, InstitutionContent> contents(Collection<Long> versionIds) {
    return repository.contents(versionIds);
  }

  @Override
  public String ownNames() {
    return "institution_current";
  }

  @Override
  public SortedMap<String, Object> leaf(InstitutionContent content) {
    Institution said = content.institution();
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("name", said.name());
    leaf.put("kind", said.kind());
    leaf.put("type", said.type());
    leaf.put("legalForm", said.legalForm());
    leaf.put("languages", said.languages());
    leaf.put("founders", said.founders().stream().map(InstitutionRegister::leaf).toList());
    leaf.put("legalAddress", said.legalAddress().addressId());
    leaf.put("places", said.places().stream().map(InstitutionRegister::leaf).toList());
    leaf.put("head", leaf(said.head()));
    leaf.put("phone", said.reach().phone());
    leaf.put("email", said.reach().email());
    leaf.put("website", said.reach().website());
    leaf.put("statutesOn", said.statutesOn());
    leaf.put("safetyOn", said.safetyOn());
    leaf.put("parent", said.parent() == null ? null : said.parent().entryId());
    leaf.put("endedOn", content.endedOn());
    leaf.put("endGround", content.endGround());
    leaf.put("right", leaf(content.right()));
    return leaf;
  }

  private static SortedMap<String, Object> leaf(Founder founder) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("kind", founder.kind().name());
    leaf.put("person", founder.person().commitment());
    leaf.put("share", founder.share());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(Place place) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("use", place.use());
    leaf.put("address", place.addressId());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(Right right) {
    if (right == null) {
      return null;
    }
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("kind", right.kind().name());
    leaf.put("detail", right.detail());
    leaf.put("lessons", right.lessons());
    leaf.put("from", right.from());
    leaf.put("until", right.until());
    leaf.put("source", right.source());
    leaf.put("takenBack", right.takenBack());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(Head head) {
    if (head == null) {
      return null;
    }
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("person", head.person().commitment());
    leaf.put("from", head.from());
    leaf.put("until", head.until());
    return leaf;
  }
}
