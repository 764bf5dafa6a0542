package lv.ikvd.proceeding.service.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;

/** Finds or makes the parties and addresses that an application names. */
@ApplicationScoped
public class Applicants {

  @Inject private Parties parties;
  @Inject private Municipalities municipalities;
  @Inject private Clock clock;

  /** The party that applies. */
  public long applicant(ApplicantInput input) {
    ContactCommand contact =
        new ContactCommand(
            input.email(),
            input.eAddress(),
            input.phone(),
            address(input.addressLine(), input.postalCode(), municipality(input.municipality())));
    if (input.kind() == PartyKind.NATURAL_PERSON) {
      return person(input.personalCode(), input.givenName(), input.familyName(), contact);
    }
    return parties.registerEntity(
        new EntityCommand(
            input.kind(),
            RegistrationNumber.parse(input.registrationNumber()),
            input.legalName(),
            contact,
            PartySource.APPLICATION,
            LocalDate.now(clock)));
  }

  /**
   * A representative by personal code and "given family" name; null where none is named.
   *
   * @param email where decisions and letters go; null where it is not known
   * @throws Problem PROC-067 without a name, PROC-068 without a code
   */
  public Long representative(String code, String name, String email) {
    if (code == null || code.isBlank()) {
      if (name != null || email != null) {
        throw new Problem("PROC-068").at("representativeCode");
      }
      return null;
    }
    int space = name == null ? -1 : name.strip().lastIndexOf(' ');
    if (space < 0) {
      throw new Problem("PROC-067").at("representativeName");
    }
    return person(
        code,
        name.strip().substring(0, space),
        name.strip().substring(space + 1),
        new ContactCommand(email, null, null, null));
  }

  /** The party of a natural person. */
  public long person(String code, String givenName, String familyName, ContactCommand contact) {
    return parties.registerPerson(
        new PersonCommand(
            PersonalCode.parse(code),
            givenName,
            familyName,
            null,
            contact,
            PartySource.APPLICATION,
            LocalDate.now(clock)));
  }

  /** An address; null where no line is given. */
  public Long address(String line, String postalCode, MunicipalityRow municipality) {
    return line == null || line.isBlank()
        ? null
        : parties.address(
            new AddressCommand(line, postalCode, municipality == null ? null : municipality.id()));
  }

  /**
   * The municipality of a code, as it is today; null where none is given.
   *
   * @throws Problem PARTY-031 if there is none of this code
   */
  public MunicipalityRow municipality(String code) {
    return code == null || code.isBlank()
        ? null
        : municipalities
            .byCode(code, LocalDate.now(clock))
            .orElseThrow(() -> new Problem("PARTY-031", code).at("municipality"));
  }
}
