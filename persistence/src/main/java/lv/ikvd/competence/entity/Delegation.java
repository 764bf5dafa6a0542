package lv.ikvd.competence.entity;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;

/**
 * What a contract delegates, and what a case proposes that it do.
 *
 * @param validUntil last day on which an examination may be held by it
 * @param accreditedUntil last day of the institution's accreditation
 */
public record Delegation(
    Provider institution,
    Qualification qualification,
    LocalDate validUntil,
    LocalDate accreditedUntil)
    implements Serializable {

  /** The contract does not outlast the accreditation. */
  public LocalDate lastDay() {
    return validUntil.isBefore(accreditedUntil) ? validUntil : accreditedUntil;
  }
}
