package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.institution.entity.InstitutionStatus;

/**
 * One version of an entry.
 *
 * @param end null while it is in the register
 */
public record ScientificContent(ScientificInstitution institution, End end)
    implements Serializable {

  public LocalDate endedOn() {
    return end == null ? null : end.on();
  }

  public InstitutionStatus status(LocalDate on) {
    return InstitutionStatus.on(on, endedOn());
  }
}
