package lv.ikvd.proceeding.service.applying;

import jakarta.validation.constraints.NotNull;
import lv.ikvd.party.entity.PartyKind;

/**
 * Who applies, as it is typed: a natural person by personal code and names; all others by
 * registration number and legal name.
 */
public record ApplicantInput(
    @NotNull PartyKind kind,
    String personalCode,
    String givenName,
    String familyName,
    String registrationNumber,
    String legalName,
    String email,
    String eAddress,
    String phone,
    String addressLine,
    String postalCode,
    String municipality) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ApplicantInput";
  }
}
