package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.ContestOutcome;

/** A contest of a decision and its outcome. */
public record ContestLine(
    long id,
    String decisionNumber,
    LocalDate receivedOn,
    String body,
    String grounds,
    boolean inTime,
    ContestOutcome outcome,
    LocalDate outcomeOn,
    String outcomeNote)
    implements Serializable {}
