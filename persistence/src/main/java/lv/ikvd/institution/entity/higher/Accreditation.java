package lv.ikvd.institution.entity.higher;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a higher education institution was accredited.
 *
 * @param until the last day; null where it has no term
 * @param source the decision or register that says so
 */
public record Accreditation(LocalDate on, LocalDate until, String source, String enteredBy)
    implements Serializable {

  /** Whether it holds on a day, as long as no later one takes its place. */
  public boolean holds(LocalDate day) {
    return !on.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
