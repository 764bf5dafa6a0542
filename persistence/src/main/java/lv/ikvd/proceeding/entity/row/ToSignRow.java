package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A proposed decision that waits for a signature. */
public record ToSignRow(
    long proceedingId,
    String number,
    long draftVersion,
    String register,
    String procedure,
    long ruleVersionId,
    String kind,
    String ground,
    String partyName,
    String proposedBy,
    Instant proposedAt,
    LocalDate dueOn,
    int signatures)
    implements Serializable {}
