package lv.ikvd.system.desk;

import java.util.Random;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.party.service.InventedPersons;

/** What an invented natural person writes into the application to mind children. */
public record Application(
    String code,
    String givenName,
    String familyName,
    String email,
    String phone,
    String home,
    String place,
    String municipality,
    String assistantCode,
    String assistantGiven,
    String assistantFamily) {

  private static final InventedPersons PERSONS = new InventedPersons(new Random().nextLong());

  /** Of somebody who did not apply before. */
  public static synchronized Application invented() {
    InventedPersons.Invented applicant = PERSONS.next();
    InventedPersons.Invented assistant = PERSONS.next();
    String name = SearchKey.of(applicant.familyName()).replaceAll("[^a-z]", "");
    return new Application(
        applicant.code().display(),
        applicant.givenName(),
        applicant.familyName(),
        name + "." + applicant.code().display().substring(7) + "@pasts.example",
        applicant.phone(),
        "Bērzu iela 7-12, Ogre",
        "Skolas iela 5, Ogre",
        "Ogres novads",
        assistant.code().display(),
        assistant.givenName(),
        assistant.familyName());
  }

  public String name() {
    return givenName + " " + familyName;
  }

  /** Nobody's name or code is for a report of a test, though it be invented. */
  @Override
  public String toString() {
    return "Application";
  }
}
