package lv.ikvd.teachingpermit.service;

import java.util.Locale;
import lv.ikvd.party.entity.PartyRow;

/** An employee as a representative of the institution names them. */
public record NamedEmployee(String personalCode, String givenName, String familyName) {

  /** Whether a person is called so. */
  boolean isCalled(PartyRow person) {
    return plain(givenName).equals(plain(person.givenName()))
        && plain(familyName).equals(plain(person.familyName()));
  }

  /** A name by which two are the same however it is typed. */
  public static String plain(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "NamedEmployee";
  }
}
