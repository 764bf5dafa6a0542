package lv.ikvd.party.entity;

import java.util.List;

/**
 * What a look at some versions found: the id of the last one seen, null when there was none left,
 * and the ids of those whose commitment does not fit.
 */
public record CommitmentScan(Long lastVersionId, List<Long> broken) {}
