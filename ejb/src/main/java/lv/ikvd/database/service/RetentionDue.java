package lv.ikvd.database.service;

import java.time.Instant;

/**
 * Once a night: each feature deletes what it holds whose term has ended (docs/retention.md), in the
 * transaction of who fires.
 */
public record RetentionDue(Instant at) {}
