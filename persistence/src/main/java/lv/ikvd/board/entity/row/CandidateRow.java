package lv.ikvd.board.entity.row;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A proposed case that may be put on an agenda of its board. */
public record CandidateRow(
    long proceedingId,
    String number,
    String register,
    String procedure,
    String kind,
    String partyName,
    LocalDate dueOn,
    Instant proposedAt)
    implements Serializable {}
