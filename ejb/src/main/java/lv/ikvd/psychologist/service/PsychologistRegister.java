package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PracticeEnd;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.entity.SupervisionContract;
import lv.ikvd.psychologist.entity.SupervisorRight;
import lv.ikvd.registry.service.Register;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class PsychologistRegister implements Register<PsychologistContent> {

  private PsychologistRepository repository;

  protected PsychologistRegister() {}

  @Inject
  public PsychologistRegister(PsychologistRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return Psychologists.REGISTER;
  }

  @Override
  public String numberSeries() {
    return Psychologists.REGISTER;
  }

  @Override
  public Class<PsychologistContent> contentType() {
    return PsychologistContent.class;
  }

  @Override
  public void insert(long versionId, PsychologistContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public PsychologistContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public Map<Long, PsychologistContent> contents(Collection<Long> versionIds) {
    return repository.contents(versionIds);
  }

  @Override
  public SortedMap<String, Object> leaf(PsychologistContent content) {
    PracticeEnd end = content.end();
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("education", content.education().stream().map(PsychologistRegister::leaf).toList());
    leaf.put(
        "certificates", content.certificates().stream().map(PsychologistRegister::leaf).toList());
    leaf.put("rights", content.rights().stream().map(PsychologistRegister::leaf).toList());
    leaf.put("contracts", content.contracts().stream().map(PsychologistRegister::leaf).toList());
    leaf.put("endedOn", end == null ? null : end.on());
    leaf.put("endKind", end == null ? null : end.kind());
    leaf.put("endGround", end == null ? null : end.ground());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(Education one) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("level", one.level());
    leaf.put("title", one.title());
    leaf.put("institution", one.institution());
    leaf.put("credits", one.credits());
    leaf.put("finishedOn", one.finishedOn());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(FieldCertificate one) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("number", one.number());
    leaf.put("field", one.field());
    leaf.put("from", one.from());
    leaf.put("until", one.until());
    leaf.put("suspendedFrom", one.suspendedFrom());
    leaf.put("suspendedUntil", one.suspendedUntil());
    leaf.put("annulledOn", one.annulledOn());
    leaf.put("annulmentGround", one.annulmentGround());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(SupervisorRight one) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("number", one.number());
    leaf.put("field", one.field());
    leaf.put("from", one.from());
    leaf.put("until", one.until());
    leaf.put("lostOn", one.lostOn());
    leaf.put("lossGround", one.lossGround());
    return leaf;
  }

  private static SortedMap<String, Object> leaf(SupervisionContract one) {
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("supervisor", one.supervisorId());
    leaf.put("field", one.field());
    leaf.put("from", one.from());
    leaf.put("until", one.until());
    return leaf;
  }
}
