package lv.ikvd.institution.entity.succession;

import java.io.Serializable;
import java.time.LocalDate;

/** That one institution follows another from a day on; ids of entries. */
public record SuccessionLink(
    long predecessorId, long successorId, LocalDate on, SuccessionKind kind)
    implements Serializable {}
