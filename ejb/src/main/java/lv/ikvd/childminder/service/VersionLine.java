package lv.ikvd.childminder.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.entity.Way;

/**
 * A version in the history of an entry, with what it changed against the one before it.
 *
 * @param decisionId the decision that made it, null for one that needed none
 * @param proceedingId the case in which it was made, null for one made outside a case
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
    List<FieldChange> changes)
    implements Serializable {}
