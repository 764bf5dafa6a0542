package lv.ikvd.worktime.service;

import java.time.LocalDate;
import lv.ikvd.rulebook.entity.TermUnit;

/**
 * One step in finding the end of a term.
 *
 * @param on the day that the step is about
 * @param until the end of the term as far as this step knows it; null when the step does not set it
 * @param amount how many units were counted, or how many did not count; null if none
 * @param day which holiday or other free day was met: see {@link FreeDay#code()}; null if none
 * @param nameLv its name, for a day that an act of one year made free
 * @param citation the paragraph of law that the step follows; null if none
 */
public record TermStep(
    Kind kind,
    LocalDate on,
    LocalDate until,
    Integer amount,
    TermUnit unit,
    String day,
    String nameLv,
    String nameEn,
    String citation) {

  /** What happens in a step. */
  public enum Kind {
    /** The day of the event, which is not counted. */
    STARTED,
    /** The units of the rule were counted. */
    COUNTED,
    /** The month has no day of that number: its last day takes the place. */
    MONTH_END,
    /** A free day other than a weekend, passed over while counting working days. */
    SKIPPED,
    /** From this day on the term stood still. */
    SUSPENDED,
    /** From this day on it ran again; the amount says how many days between had not counted. */
    RESUMED,
    /** The term was extended, counted from the original start or to a date named. */
    EXTENDED,
    /** The end fell on a free day and moved to the next working day. */
    MOVED
  }

  static TermStep of(Kind kind, LocalDate on, LocalDate until, String citation) {
    return new TermStep(kind, on, until, null, null, null, null, null, citation);
  }

  TermStep amount(int amount, TermUnit unit) {
    return new TermStep(kind, on, until, amount, unit, day, nameLv, nameEn, citation);
  }

  TermStep met(FreeDay free) {
    return new TermStep(
        kind, on, until, amount, unit, free.code(), free.nameLv(), free.nameEn(), citation);
  }
}
