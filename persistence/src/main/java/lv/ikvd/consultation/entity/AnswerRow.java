package lv.ikvd.consultation.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an answer as it stands on a day.
 *
 * @param answer the number that all versions of one answer have
 * @param ruleSet the rules that it rests on, or null where the rulebook has none of them
 * @param groundEnded the day on which the version of these rules ended, or null
 * @param reviewBy the day on which it has to be looked at again, or null
 * @param validTo the first day on which it no longer holds, or null
 * @param forPublic whether it is shown to everyone
 * @param proposedBy account of who wrote it
 */
public record AnswerRow(
    long id,
    long answer,
    String topic,
    String question,
    String text,
    String legalGround,
    String ruleSet,
    LocalDate groundEnded,
    LocalDate reviewBy,
    LocalDate validFrom,
    LocalDate validTo,
    boolean forPublic,
    AnswerStatus status,
    long proposedBy,
    String proposedByName,
    Instant proposedAt,
    String reviewedByName,
    Instant reviewedAt,
    String remark,
    long version)
    implements Serializable {

  /** The last day on which it holds, or null without an end. */
  public LocalDate lastDay() {
    return validTo == null ? null : validTo.minusDays(1);
  }
}
