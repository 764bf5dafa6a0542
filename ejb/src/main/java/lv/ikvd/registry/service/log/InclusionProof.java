package lv.ikvd.registry.service.log;

import java.util.List;
import lv.ikvd.registry.entity.log.Hash;

/** That a leaf is in the tree that was signed with this size (RFC 9162, 2.1.3). */
public record InclusionProof(
    Hash leafHash, long leafIndex, long treeSize, List<Hash> inclusionPath) {}
