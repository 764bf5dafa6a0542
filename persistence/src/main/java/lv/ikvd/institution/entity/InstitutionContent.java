package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One version of an entry.
 *
 * @param ending null while it is in the register
 * @param right that this version records; null of most
 */
public record InstitutionContent(Institution institution, Ending ending, Right right)
    implements Serializable {

  public InstitutionContent(Institution institution, Ending ending) {
    this(institution, ending, null);
  }

  /** The same, recording a right. */
  public InstitutionContent with(Right recorded) {
    return new InstitutionContent(institution, ending, recorded);
  }

  public InstitutionContent ended(LocalDate on, String ground) {
    return new InstitutionContent(institution, new Ending(on, ground));
  }

  public LocalDate endedOn() {
    return ending == null ? null : ending.on();
  }

  public String endGround() {
    return ending == null ? null : ending.ground();
  }

  public InstitutionStatus status(LocalDate on) {
    return InstitutionStatus.on(on, endedOn());
  }
}
