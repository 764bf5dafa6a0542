package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the register says of one programme of one teacher in one version.
 *
 * @param annulment null while nobody annulled the certificate
 */
public record PracticeContent(Programme programme, Certificate certificate, Annulment annulment)
    implements Serializable {

  /** The same on another certificate of the same term, from a day on. */
  public PracticeContent anew(String number, LocalDate from) {
    LocalDate first = from.isBefore(certificate.from()) ? certificate.from() : from;
    return new PracticeContent(
        programme, new Certificate(number, first, certificate.expiresOn()), annulment);
  }

  public PracticeContent annulled(LocalDate on, String ground) {
    return new PracticeContent(programme, certificate, new Annulment(on, ground));
  }

  public LocalDate annulledOn() {
    return annulment == null ? null : annulment.on();
  }

  public String annulmentGround() {
    return annulment == null ? null : annulment.ground();
  }

  public PracticeStatus status(LocalDate on) {
    return PracticeStatus.on(on, certificate.expiresOn(), annulledOn());
  }
}
