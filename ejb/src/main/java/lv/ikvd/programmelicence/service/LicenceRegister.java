package lv.ikvd.programmelicence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.registry.service.Register;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class LicenceRegister implements Register<LicenceContent> {

  private LicenceRepository repository;

  protected LicenceRegister() {}

  @Inject
  public LicenceRegister(LicenceRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  public Class<LicenceContent> contentType() {
    return LicenceContent.class;
  }

  @Override
  public String numberSeries() {
    return ProgrammeLicences.REGISTER;
  }

  @Override
  public void insert(long versionId, LicenceContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public LicenceContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public Map<Long, LicenceContent> contents(Collection<Long> versionIds) {
    return repository.contents(versionIds);
  }

  @Override
  public SortedMap<String, Object> leaf(LicenceContent content) {
    Licence said = content.licence();
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("institution", said.institution().entryId());
    leaf.put("code", said.code());
    leaf.put("name", said.name());
    leaf.put("kind", said.kind());
    leaf.put("way", said.way().name());
    leaf.put("form", said.form());
    leaf.put("language", said.language());
    leaf.put("minority", said.minority());
    leaf.put("modular", said.modular());
    leaf.put("workBased", said.workBased());
    if (said.advancedIn() != null) {
      // leaves of before there was this column have no such word
      leaf.put("advancedIn", said.advancedIn());
    }
    leaf.put(
        "qualifications",
        said.qualifications().stream().map(one -> one.code() + ":" + one.level()).toList());
    leaf.put("places", said.places().stream().map(Place::addressId).toList());
    leaf.put("duration", said.extent().duration());
    leaf.put("hours", said.extent().hours());
    leaf.put("learners", said.learners());
    leaf.put("plan", said.plan().stream().map(one -> one.subject() + ":" + one.hours()).toList());
    leaf.put("startsOn", said.start().planned());
    leaf.put("startedOn", said.start().happened());
    leaf.put("takenOverFrom", said.takenOverFrom() == null ? null : said.takenOverFrom().entryId());
    leaf.put("startsBy", content.startsBy());
    leaf.put("lostOn", content.lostOn());
    leaf.put("lostGround", content.lostGround());
    leaf.put("updateReason", content.updateReason());
    return leaf;
  }
}
