package lv.ikvd.proceeding.service.applying;

import jakarta.validation.constraints.NotNull;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.service.InventedPersons;

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

  /** A natural person who names no address. */
  public static ApplicantInput person(
      String personalCode, String givenName, String familyName, String email, String phone) {
    return new ApplicantInput(
        PartyKind.NATURAL_PERSON,
        personalCode,
        givenName,
        familyName,
        null,
        null,
        email,
        null,
        phone,
        null,
        null,
        null);
  }

  /** As an invented person applies. */
  public static ApplicantInput of(InventedPersons.Invented person) {
    return person(
        person.code().digits(),
        person.givenName(),
        person.familyName(),
        person.email(),
        person.phone());
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ApplicantInput";
  }
}
