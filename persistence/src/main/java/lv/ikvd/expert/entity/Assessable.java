package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What may be assessed and was not yet: the work of an expert in a commission, by themselves or by
 * the chair, or in a year.
 *
 * @param expert number of whose work it is
 * @param commission its number, or null
 * @param institution where the commission was, or null
 * @param until the last day of the commission, or null
 * @param year or null
 */
public record Assessable(
    Assessor assessor,
    String expert,
    String name,
    String commission,
    String institution,
    LocalDate until,
    Integer year)
    implements Serializable {

  /** The work in a year, which the expert alone assesses. */
  public static Assessable ofYear(ExpertRow expert, int year) {
    return new Assessable(Assessor.OWN, expert.number(), expert.name(), null, null, null, year);
  }

  /** As a form names it; no name of a person is in it. */
  public String key() {
    return assessor + "|" + expert + "|" + (commission == null ? year.toString() : commission);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return key();
  }
}
