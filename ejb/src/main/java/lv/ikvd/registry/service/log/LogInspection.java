package lv.ikvd.registry.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.party.entity.CommitmentScan;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.registry.entity.log.Finding;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.Leaf;
import lv.ikvd.registry.entity.log.LogAuditRepository;
import lv.ikvd.registry.entity.log.LogRepository;
import lv.ikvd.registry.entity.log.NodeId;
import lv.ikvd.registry.entity.log.TreeHead;
import lv.ikvd.registry.entity.log.TreeHeadRepository;

/**
 * What the verifier reads, each piece in a transaction of its own, so that memory and locks stay
 * small.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LogInspection {

  private LogRepository log;
  private LogAuditRepository audit;
  private TreeHeadRepository heads;
  private LeafHashes hashes;
  private PartyRepository parties;

  protected LogInspection() {}

  @Inject
  public LogInspection(
      LogRepository log,
      LogAuditRepository audit,
      TreeHeadRepository heads,
      LeafHashes hashes,
      PartyRepository parties) {
    this.log = log;
    this.audit = audit;
    this.heads = heads;
    this.hashes = hashes;
    this.parties = parties;
  }

  /** Leaves as stored, and as the rows give them now. */
  record Chunk(
      List<Leaf> leaves,
      Map<Long, Hash> recomputed,
      Map<Long, String> numbers,
      List<TreeHead> heads) {}

  long size() {
    return log.size();
  }

  Optional<TreeHead> lastHead() {
    return heads.last();
  }

  Chunk chunk(long from, long to) {
    List<Leaf> leaves = log.leaves(from, to);
    List<Long> ids = leaves.stream().map(Leaf::versionId).toList();
    Map<Long, String> numbers = new HashMap<>();
    log.facts(ids).values().forEach(facts -> numbers.put(facts.versionId(), facts.number()));
    return new Chunk(leaves, hashes.of(ids), numbers, heads.between(from == 0 ? -1 : from, to));
  }

  Map<NodeId, Hash> nodes(Collection<NodeId> ids) {
    return log.nodes(ids);
  }

  /** Versions of persons after an id whose data are not those they were committed to. */
  CommitmentScan holders(long afterId, int limit) {
    return parties.verify(afterId, limit);
  }

  /** The versions of entries that stand on such a version of a person. */
  List<Finding> changedHolders(List<Long> partyVersionIds, int limit) {
    return audit.versionsOn(partyVersionIds, limit);
  }

  /** The checks that compare rows with each other. */
  List<Finding> contradictions(long size, int limit) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(audit.insertedVersions(limit));
    findings.addAll(audit.hiddenVersions(limit));
    findings.addAll(audit.overlappingVersions(limit));
    findings.addAll(audit.changedEntries(limit));
    findings.addAll(audit.changedHolders(limit));
    findings.addAll(audit.superfluousNodes(size, limit));
    return findings;
  }
}
