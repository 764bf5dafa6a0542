package lv.ikvd.registry.entity.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the kernel knows of a version and will never change, as its leaf holds it. The holder stands
 * there as a commitment alone: when the person's data are erased, the leaf is still valid and says
 * nothing.
 */
public record VersionFacts(
    long versionId,
    String register,
    String number,
    LocalDate registeredOn,
    int versionNo,
    LocalDate validFrom,
    LocalDate validTo,
    Instant recordedAt,
    Instant loadedAt,
    String way,
    String citation,
    Long decisionId,
    Long proceedingId,
    String recordedBy,
    Hash holder,
    Long remainderOf) {

  private static final int FORMAT = 1;

  /** The leaf, with what the register adds of its own. */
  public Map<String, Object> leaf(Map<String, Object> content) {
    Map<String, Object> leaf = new TreeMap<>();
    leaf.put("format", FORMAT);
    leaf.put("versionId", versionId);
    leaf.put("register", register);
    leaf.put("number", number);
    leaf.put("registeredOn", registeredOn);
    leaf.put("versionNo", versionNo);
    leaf.put("validFrom", validFrom);
    leaf.put("validTo", validTo);
    leaf.put("recordedAt", recordedAt);
    leaf.put("loadedAt", loadedAt);
    leaf.put("way", way);
    leaf.put("citation", citation);
    leaf.put("decisionId", decisionId);
    leaf.put("proceedingId", proceedingId);
    leaf.put("recordedBy", recordedBy);
    leaf.put("holder", holder);
    leaf.put("remainderOf", remainderOf);
    leaf.put("content", content);
    return leaf;
  }

  public Hash hash(Map<String, Object> content) {
    return Hash.leaf(LeafJson.canonical(leaf(content)));
  }
}
