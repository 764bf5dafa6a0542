package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A certificate of a psychologist in one field.
 *
 * @param field code of {@code PS_FIELD}
 * @param until the last day
 * @param suspendedFrom the first day of the last suspension, or null
 * @param suspendedUntil its last day; null while no end is known
 * @param annulmentGround code of {@code PS_GROUND}
 */
public record FieldCertificate(
    String number,
    String field,
    LocalDate from,
    LocalDate until,
    LocalDate suspendedFrom,
    LocalDate suspendedUntil,
    LocalDate annulledOn,
    String annulmentGround)
    implements Serializable {

  public static FieldCertificate issued(
      String number, String field, LocalDate from, LocalDate until) {
    return new FieldCertificate(number, field, from, until, null, null, null, null);
  }

  public FieldCertificate suspended(LocalDate first, LocalDate last) {
    return new FieldCertificate(
        number, field, from, until, first, last, annulledOn, annulmentGround);
  }

  /** In force again from a day; a suspension that would begin then never was. */
  public FieldCertificate restored(LocalDate on) {
    LocalDate last = on.minusDays(1);
    return suspendedFrom == null || last.isBefore(suspendedFrom)
        ? suspended(null, null)
        : suspended(suspendedFrom, last);
  }

  public FieldCertificate annulled(LocalDate on, String ground) {
    return new FieldCertificate(
        number, field, from, until, suspendedFrom, suspendedUntil, on, ground);
  }

  /** As the database function {@code psychologist_certified} has it. */
  public CertificateState state(LocalDate day) {
    if (annulledOn != null && !annulledOn.isAfter(day)) {
      return CertificateState.ANNULLED;
    }
    if (from.isAfter(day)) {
      return CertificateState.NOT_YET;
    }
    if (until.isBefore(day)) {
      return CertificateState.EXPIRED;
    }
    boolean begun = suspendedFrom != null && !suspendedFrom.isAfter(day);
    boolean over = suspendedUntil != null && suspendedUntil.isBefore(day);
    return begun && !over ? CertificateState.SUSPENDED : CertificateState.IN_FORCE;
  }
}
