package lv.ikvd.party.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.problem.entity.Problem;

/**
 * A natural person as a source knows them from a day. The code is null for a person without one;
 * then the date of birth is required, and the person is always a new one.
 */
public record PersonCommand(
    PersonalCode code,
    String givenName,
    String familyName,
    LocalDate birthDate,
    ContactCommand contact,
    PartySource source,
    LocalDate asOf) {

  public static final int MAX_NAME = 100;

  public PersonCommand {
    givenName = Texts.clean(givenName);
    familyName = Texts.clean(familyName);
    contact = contact == null ? ContactCommand.NONE : contact;
    birthDate = birthDate == null && code != null ? code.birthDate().orElse(null) : birthDate;
    List<Problem> problems = new ArrayList<>();
    if (givenName == null || givenName.length() > MAX_NAME) {
      problems.add(new Problem("PARTY-005", MAX_NAME).at("givenName"));
    }
    if (familyName == null || familyName.length() > MAX_NAME) {
      problems.add(new Problem("PARTY-005", MAX_NAME).at("familyName"));
    }
    if (code == null && birthDate == null) {
      problems.add(new Problem("PARTY-014").at("personalCode"));
    }
    if (birthDate != null && asOf != null && birthDate.isAfter(asOf)) {
      problems.add(new Problem("PARTY-015").at("birthDate"));
    }
    if (asOf == null || source == null) {
      throw new IllegalArgumentException("source and day are set by the use case");
    }
    Problem.raise(problems);
  }

  PartyContent content() {
    return new PartyContent(givenName, familyName, null, null, birthDate, contact);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PersonCommand";
  }
}
