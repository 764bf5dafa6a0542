package lv.ikvd.teachingpermit.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The outcome about one person. */
public record PermitRow(
    long entryId,
    String number,
    long partyId,
    String name,
    PermitOutcome outcome,
    List<String> excludedGroups,
    LocalDate decidedOn,
    LocalDate annulledOn,
    PermitStatus status)
    implements Serializable {}
