package lv.ikvd.competence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.entity.DelegationRepository;
import lv.ikvd.registry.service.Register;

/** The register's typed rows as the kernel keeps them: written with a version, read for the log. */
@ApplicationScoped
public class DelegationRegister implements Register<DelegationContent> {

  private DelegationRepository repository;

  protected DelegationRegister() {}

  @Inject
  public DelegationRegister(DelegationRepository repository) {
    this.repository = repository;
  }

  @Override
  public String code() {
    return Competences.REGISTER;
  }

  @Override
  public String numberSeries() {
    return Competences.REGISTER;
  }

  @Override
  public Class<DelegationContent> contentType() {
    return DelegationContent.class;
  }

  @Override
  public void insert(long versionId, DelegationContent content) {
    repository.insert(versionId, content);
  }

  @Override
  public DelegationContent content(long versionId) {
    return repository.content(versionId);
  }

  @Override
  public Map<Long, DelegationContent> contents(Collection<Long> versionIds) {
    return repository.contents(versionIds);
  }

  @Override
  public SortedMap<String, Object> leaf(DelegationContent content) {
    Delegation said = content.delegation();
    SortedMap<String, Object> leaf = new TreeMap<>();
    leaf.put("institution", said.institution().entryId());
    leaf.put("qualification", said.qualification().code());
    leaf.put("level", said.qualification().level());
    leaf.put("validUntil", said.validUntil());
    leaf.put("accreditedUntil", said.accreditedUntil());
    leaf.put("concludedOn", content.concludedOn());
    leaf.put("endedOn", content.endedOn());
    leaf.put("endGround", content.end() == null ? null : content.end().ground());
    return leaf;
  }
}
