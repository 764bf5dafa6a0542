package lv.ikvd.childminder.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.HistoryLine;

/**
 * A version in the history of an entry.
 *
 * @param decisionId the decision that made it, null for one that needed none
 * @param proceedingId the case in which it was made, null for one made outside a case
 * @param before what the version before it said, null for the first
 */
public record VersionLine(
    int versionNo,
    LocalDate validFrom,
    LocalDate validTo,
    Instant recordedAt,
    boolean superseded,
    Way way,
    String citation,
    Long decisionId,
    Long proceedingId,
    String recordedBy,
    ChildMinderContent before,
    ChildMinderContent content)
    implements Serializable {

  static VersionLine of(HistoryLine<ChildMinderContent> line) {
    VersionRow fact = line.version();
    return new VersionLine(
        fact.versionNo(),
        fact.validFrom(),
        fact.validTo(),
        fact.recordedAt(),
        line.replaced(),
        fact.way(),
        fact.citation(),
        fact.decisionId(),
        fact.proceedingId(),
        fact.recordedBy(),
        line.before(),
        line.content());
  }
}
