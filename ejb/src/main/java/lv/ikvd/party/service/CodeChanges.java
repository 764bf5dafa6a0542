package lv.ikvd.party.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.party.entity.CorrectionCommand;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/**
 * Gives a person another personal code: the Office of Citizenship and Migration Affairs changes
 * codes, and codes are mistyped. What was the person's code leads to the person as long as it was
 * none by mistake.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER})
public class CodeChanges {

  private static final String PURPOSE = "DATA_QUALITY";

  private PersonLookup lookup;
  private Parties parties;
  private Clock clock;

  public CodeChanges() {}

  @Inject
  public CodeChanges(PersonLookup lookup, Parties parties, Clock clock) {
    this.lookup = lookup;
    this.parties = parties;
    this.clock = clock;
  }

  /**
   * @throws Problem PARTY-027 (not found) if the code is of nobody in the registers
   */
  public PartyRow find(String personalCode) {
    return lookup.find(personalCode, PURPOSE);
  }

  /** The days on which each code of the person that was found stood for it, the newest first. */
  public List<PersonalCodeRow> codesOf(PartyRow shown) {
    return parties.personalCodes(shown.id());
  }

  /**
   * @throws Problem PARTY-001, PARTY-002 if the code is none, PARTY-006 (conflict) if the person
   *     was changed since it was shown, PARTY-030 (conflict) if the person has this code already;
   *     as {@link CodeCommand#check}, {@link Parties#changePersonalCode} and {@link
   *     Parties#correctPersonalCode}
   */
  public void change(PartyRow shown, CodeCommand command) {
    PersonalCode code = PersonalCode.parse(command.code());
    command.check(LocalDate.now(clock));
    lookup.again(shown, PURPOSE);
    if (parties.personalCode(shown.id()).filter(code::equals).isPresent()) {
      throw Problem.conflict("PARTY-030").at("personalCode");
    }
    String citation = CorrectionCommand.citationOf(command.citation());
    if (command.mistaken()) {
      parties.correctPersonalCode(shown.id(), code, citation);
    } else {
      parties.changePersonalCode(shown.id(), code, command.from(), citation);
    }
  }
}
