package lv.ikvd.party.entity;

import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;

/**
 * What was wrong about a party from a day to a day (exclusive; null for all days after), and what
 * is right. A null name or date of birth leaves what is recorded.
 */
public record CorrectionCommand(
    LocalDate from,
    LocalDate to,
    String givenName,
    String familyName,
    String legalName,
    LocalDate birthDate,
    String citation) {

  public static final int MAX_CITATION = 400;

  public CorrectionCommand {
    givenName = Texts.clean(givenName);
    familyName = Texts.clean(familyName);
    legalName = Texts.clean(legalName);
    if (from == null || to != null && !to.isAfter(from)) {
      throw new Problem("PARTY-016").at("from");
    }
    citation = citationOf(citation);
    if (Texts.isLonger(givenName, PersonCommand.MAX_NAME)) {
      throw new Problem("PARTY-005", PersonCommand.MAX_NAME).at("givenName");
    }
    if (Texts.isLonger(familyName, PersonCommand.MAX_NAME)) {
      throw new Problem("PARTY-005", PersonCommand.MAX_NAME).at("familyName");
    }
    if (Texts.isLonger(legalName, EntityCommand.MAX_NAME)) {
      throw new Problem("PARTY-005", EntityCommand.MAX_NAME).at("legalName");
    }
  }

  /**
   * The document or legal norm that a change of a party stands on, as it is recorded.
   *
   * @throws Problem PARTY-017 without one, or if it is longer than {@value #MAX_CITATION}
   */
  public static String citationOf(String typed) {
    String citation = Texts.clean(typed);
    if (citation == null || citation.length() > MAX_CITATION) {
      throw new Problem("PARTY-017", MAX_CITATION).at("citation");
    }
    return citation;
  }

  PartyContent applyTo(PartyContent content) {
    boolean person = content.legalName() == null;
    return new PartyContent(
        person && givenName != null ? givenName : content.givenName(),
        person && familyName != null ? familyName : content.familyName(),
        !person && legalName != null ? legalName : content.legalName(),
        content.registrationNumber(),
        person && birthDate != null ? birthDate : content.birthDate(),
        content.contact());
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "CorrectionCommand";
  }
}
