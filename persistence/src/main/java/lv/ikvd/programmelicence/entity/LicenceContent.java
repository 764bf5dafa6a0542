package lv.ikvd.programmelicence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One version of an entry.
 *
 * @param startsBy the day by which the programme has to have started, else the licence loses force
 * @param loss null while it is in force
 * @param updateReason code of {@code PL_UPDATE_REASON} of a change without a decision; null of one
 *     by decision
 */
public record LicenceContent(Licence licence, LocalDate startsBy, Loss loss, String updateReason)
    implements Serializable {

  /** The same licence with other data, by a decision. */
  public LicenceContent with(Licence other) {
    return new LicenceContent(other, startsBy, loss, null);
  }

  /** The same licence with other data, without a decision. */
  public LicenceContent updated(Licence other, String reason) {
    return new LicenceContent(other, startsBy, loss, reason);
  }

  public LicenceContent lost(LocalDate on, String ground) {
    return new LicenceContent(licence, startsBy, new Loss(on, ground), null);
  }

  public LicenceContent inForceAgain() {
    return new LicenceContent(licence, startsBy, null, null);
  }

  public LocalDate lostOn() {
    return loss == null ? null : loss.on();
  }

  public String lostGround() {
    return loss == null ? null : loss.ground();
  }

  public LicenceStatus status(LocalDate on) {
    return LicenceStatus.on(on, lostOn());
  }
}
