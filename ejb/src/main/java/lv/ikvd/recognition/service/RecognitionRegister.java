package lv.ikvd.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionRepository;
import lv.ikvd.registry.service.Register;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class RecognitionRegister implements Register<RecognitionContent> {

  private RecognitionRepository repository;

  protected RecognitionRegister() {}

  @Inject
  public RecognitionRegister(RecognitionRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return Recognitions.REGISTER;
  }

  @Override
  public String numberSeries() {
    return Recognitions.REGISTER;
  }

  @Override
  public Class<RecognitionContent> contentType() {
    return RecognitionContent.class;
  }

  @Override
  public void insert(long versionId, RecognitionContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public RecognitionContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public Map<Long, RecognitionContent> contents(Collection<Long> versionIds) {
    return repository.contents(versionIds);
  }

  @Override
  public SortedMap<String, Object> leaf(RecognitionContent content) {
    ForeignQualification said = content.qualification();
    Measure measure = content.measure();
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("state", said.state());
    leaf.put("title", said.title());
    leaf.put("institution", said.institution());
    leaf.put("awardedOn", said.awardedOn());
    leaf.put("credits", said.credits());
    leaf.put("evidence", said.evidence());
    leaf.put("purpose", said.purpose());
    leaf.put("language", said.language());
    leaf.put("field", said.field());
    leaf.put("measure", measure == null ? null : measure.kind());
    leaf.put("months", measure == null ? null : measure.months());
    leaf.put("measureOn", content.measureOn());
    leaf.put("recognisedOn", content.recognisedOn());
    leaf.put("validUntil", content.validUntil());
    leaf.put("endedOn", content.endedOn());
    leaf.put("endGround", content.end() == null ? null : content.end().ground());
    return leaf;
  }
}
