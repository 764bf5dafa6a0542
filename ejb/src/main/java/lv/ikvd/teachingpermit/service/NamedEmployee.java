package lv.ikvd.teachingpermit.service;

import lv.ikvd.party.entity.PartyRow;

/** An employee as a representative of the institution names them. */
public record NamedEmployee(String personalCode, String givenName, String familyName) {

  /** Whether a person is called so. */
  boolean isCalled(PartyRow person) {
    return person.isCalled(givenName, familyName);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NamedEmployee";
  }
}
