package lv.ikvd.party.entity;

import java.time.LocalDate;

/**
 * What a version says of a party. Of a person the names, of all others the legal name and number.
 */
record PartyContent(
    String givenName,
    String familyName,
    String legalName,
    String registrationNumber,
    LocalDate birthDate,
    ContactCommand contact) {

  String displayName() {
    return legalName != null ? legalName : givenName + ' ' + familyName;
  }

  PartyContent with(ContactCommand other) {
    return new PartyContent(givenName, familyName, legalName, registrationNumber, birthDate, other);
  }

  /** The identity of another content with the contacts of this one. */
  PartyContent identityOf(PartyContent other) {
    return other.with(contact);
  }

  boolean sameIdentity(PartyContent other) {
    return identityOf(other).equals(this);
  }

  /** New contacts replace old ones; where nothing new was said the old ones stay. */
  PartyContent supplementedBy(ContactCommand said) {
    return with(
        new ContactCommand(
            said.email() != null ? said.email() : contact.email(),
            said.eAddress() != null ? said.eAddress() : contact.eAddress(),
            said.phone() != null ? said.phone() : contact.phone(),
            said.addressId() != null ? said.addressId() : contact.addressId()));
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PartyContent";
  }
}
