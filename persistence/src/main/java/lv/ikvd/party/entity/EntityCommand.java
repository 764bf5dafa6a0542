package lv.ikvd.party.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.problem.entity.Problem;

/**
 * A legal entity, public body or individual merchant as a source knows it from a day. The merchant
 * as a person is a party of its own.
 */
public record EntityCommand(
    PartyKind kind,
    RegistrationNumber number,
    String legalName,
    ContactCommand contact,
    PartySource source,
    LocalDate asOf) {

  public static final int MAX_NAME = 300;

  public EntityCommand {
    legalName = Texts.clean(legalName);
    contact = contact == null ? ContactCommand.NONE : contact;
    if (asOf == null || source == null || kind == null || kind == PartyKind.NATURAL_PERSON) {
      throw new IllegalArgumentException("kind, source and day are set by the use case");
    }
    List<Problem> problems = new ArrayList<>();
    if (number == null) {
      problems.add(new Problem("PARTY-003").at("registrationNumber"));
    }
    if (legalName == null || legalName.length() > MAX_NAME) {
      problems.add(new Problem("PARTY-005", MAX_NAME).at("legalName"));
    }
    Problem.raise(problems);
  }

  PartyContent content() {
    return new PartyContent(null, null, legalName, number.digits(), null, contact);
  }
}
