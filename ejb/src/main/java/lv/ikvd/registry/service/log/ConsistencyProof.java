package lv.ikvd.registry.service.log;

import java.util.List;
import lv.ikvd.registry.entity.log.Hash;

/** That the larger tree begins with the smaller one (RFC 9162, 2.1.4). */
public record ConsistencyProof(long from, long to, List<Hash> consistencyPath) {}
