package lv.ikvd.registry.service.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.registry.entity.log.Hash;
import lv.ikvd.registry.entity.log.LogRepository;
import lv.ikvd.registry.entity.log.VersionFacts;
import lv.ikvd.registry.service.Register;
import lv.ikvd.registry.service.RegisterCatalog;

/**
 * Computes leaves from the rows as they are now; the writer and the verifier do exactly the same.
 */
@ApplicationScoped
public class LeafHashes {

  private RegisterCatalog registers;
  private LogRepository log;

  protected LeafHashes() {}

  @Inject
  public LeafHashes(RegisterCatalog registers, LogRepository log) {
    this.registers = registers;
    this.log = log;
  }

  /** The leaf of each version; a version that does not exist is missing in the answer. */
  public Map<Long, Hash> of(Collection<Long> versionIds) {
    Map<String, List<VersionFacts>> byRegister =
        log.facts(versionIds).values().stream()
            .collect(Collectors.groupingBy(VersionFacts::register));
    Map<Long, Hash> hashes = new HashMap<>();
    byRegister.forEach((code, facts) -> hash(registers.get(code), facts, hashes));
    return hashes;
  }

  private static <C> void hash(
      Register<C> register, List<VersionFacts> versions, Map<Long, Hash> hashes) {
    Map<Long, C> contents =
        register.contents(versions.stream().map(VersionFacts::versionId).toList());
    for (VersionFacts version : versions) {
      C content = contents.get(version.versionId());
      hashes.put(
          version.versionId(), version.hash(content == null ? null : register.leaf(content)));
    }
  }
}
