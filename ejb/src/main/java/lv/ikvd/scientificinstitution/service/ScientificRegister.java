package lv.ikvd.scientificinstitution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.registry.service.Register;
import lv.ikvd.scientificinstitution.entity.Doctor;
import lv.ikvd.scientificinstitution.entity.End;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.entity.ScientificRepository;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class ScientificRegister implements Register<ScientificContent> {

  private ScientificRepository repository;

  protected ScientificRegister() {}

  @Inject
  public ScientificRegister(ScientificRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return ScientificInstitutions.REGISTER;
  }

  @Override
  public String numberSeries() {
    return ScientificInstitutions.REGISTER;
  }

  @Override
  public String ownNames() {
    return "scientific_institution_current";
  }

  @Override
  public Class<ScientificContent> contentType() {
    return ScientificContent.class;
  }

  @Override
  public void insert(long versionId, ScientificContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public ScientificContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public Map<Long, ScientificContent> contents(Collection<Long> versionIds) {
    return repository.contents(versionIds);
  }

  @Override
  public SortedMap<String, Object> leaf(ScientificContent content) {
    ScientificInstitution said = content.institution();
    End end = content.end();
    boolean goesOn = end != null && end.successor() != null;
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("name", said.name());
    leaf.put("kind", said.kind());
    leaf.put("address", said.address().addressId());
    leaf.put("directions", said.directions());
    leaf.put("doctors", said.doctors().stream().map(ScientificRegister::leaf).toList());
    leaf.put("head", said.head() == null ? null : said.head().person().commitment());
    leaf.put("headFrom", said.head() == null ? null : said.head().from());
    leaf.put("phone", said.reach().phone());
    leaf.put("email", said.reach().email());
    leaf.put("website", said.reach().website());
    leaf.put("endedOn", content.endedOn());
    leaf.put("endGround", end == null ? null : end.ground());
    leaf.put("successor", goesOn ? end.successor().entryId() : null);
    return leaf;
  }

  private static SortedMap<String, Object> leaf(Doctor doctor) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("person", doctor.person().commitment());
    leaf.put("direction", doctor.direction());
    leaf.put("degree", doctor.degree());
    leaf.put("awardedOn", doctor.awardedOn());
    return leaf;
  }
}
