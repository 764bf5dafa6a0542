package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One version of an entry.
 *
 * @param ending null while it is in the register
 */
public record InstitutionContent(Institution institution, Ending ending) implements Serializable {

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
