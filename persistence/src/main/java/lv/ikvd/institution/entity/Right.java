package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A right that a version of an entry records.
 *
 * @param detail of a permit, which
 * @param lessons of a permit, of "Latvijas mācība" in a week
 * @param until null where it has no term
 * @param source the act on which it rests
 * @param takenBack whether the version records that it does not hold any more
 */
public record Right(
    RightKind kind,
    String detail,
    Integer lessons,
    LocalDate from,
    LocalDate until,
    String source,
    boolean takenBack)
    implements Serializable {

  public Right back() {
    return new Right(kind, detail, lessons, from, until, source, true);
  }
}
