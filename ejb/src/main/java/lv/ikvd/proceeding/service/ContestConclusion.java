package lv.ikvd.proceeding.service;

import java.time.LocalDate;
import lv.ikvd.proceeding.entity.ContestOutcome;

/**
 * What the body that examined a contest decided.
 *
 * @param on the day of its decision, from which that acts unless the contested one acts later
 * @param note why, with the number of its document
 * @param kind what an amended decision became, a kind of the same procedure; null: what it was
 * @param ground code of its ground, or null: as it was
 */
public record ContestConclusion(
    long contestId,
    ContestOutcome outcome,
    LocalDate on,
    String note,
    String kind,
    String ground) {}
