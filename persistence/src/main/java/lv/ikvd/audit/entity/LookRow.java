package lv.ikvd.audit.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One look at personal data: who, when, why, at what. {@code actorName} is the person's name today.
 */
public record LookRow(
    long id,
    Instant at,
    Long accountId,
    String actor,
    String actorName,
    LookKind kind,
    String purpose,
    String subjectType,
    List<Long> subjectIds,
    Long proceedingId,
    String proceedingNumber)
    implements Serializable {

  public LookRow {
    subjectIds = List.copyOf(subjectIds);
  }
}
