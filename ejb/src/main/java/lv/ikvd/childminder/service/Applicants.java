package lv.ikvd.childminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.RegistrationNumber;
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
            address(input.addressLine(), input.postalCode(), input.municipality()));
    if (input.kind() == PartyKind.NATURAL_PERSON) {
      return parties.registerPerson(
          new PersonCommand(
              PersonalCode.parse(input.personalCode()),
              input.givenName(),
              input.familyName(),
              null,
              contact,
              PartySource.APPLICATION,
              today()));
    }
    return parties.registerEntity(
        new EntityCommand(
            input.kind(),
            RegistrationNumber.parse(input.registrationNumber()),
            input.legalName(),
            contact,
            PartySource.APPLICATION,
            today()));
  }

  /** The service with its places and persons as known parties. */
  public Proposal proposal(ServiceInput input) {
    return proposal(input, List.of(), List.of());
  }

  /** As the other; a place or person that is known already stays the same address and party. */
  public Proposal proposal(
      ServiceInput input, List<Place> knownPlaces, List<AttachedPerson> knownPersons) {
    List<Place> places = input.places().stream().map(place -> place(place, knownPlaces)).toList();
    List<AttachedPerson> persons =
        input.persons().stream().map(person -> attached(person, knownPersons)).toList();
    return new Proposal(
        input.serviceKind(),
        input.regime(),
        input.founder(),
        input.manager(),
        new Contacts(input.publicPhone(), input.publicEmail(), input.website()),
        input.activityGround(),
        input.activityFrom(),
        places,
        persons);
  }

  /** A representative by personal code and "given family" name. */
  public Long representative(String code, String name) {
    if (code == null || code.isBlank()) {
      return null;
    }
    int space = name == null ? -1 : name.strip().lastIndexOf(' ');
    if (space < 0) {
      throw new Problem("CHILDMINDER-003").at("representativeName");
    }
    return person(code, name.strip().substring(0, space), name.strip().substring(space + 1));
  }

  private Place place(PlaceInput input, List<Place> known) {
    Long addressId =
        known.stream()
            .filter(place -> input.known() != null && input.known().equals(place.addressId()))
            .filter(place -> Objects.equals(place.addressLine(), input.line()))
            .map(Place::addressId)
            .findFirst()
            .orElseGet(() -> address(input.line(), input.postalCode(), input.municipality()));
    if (addressId == null && input.kind() != PlaceKind.CHILD_HOME) {
      throw new Problem("CHILDMINDER-002").at("places");
    }
    return new Place(input.kind(), addressId, input.line(), input.permission());
  }

  private AttachedPerson attached(PersonInput input, List<AttachedPerson> known) {
    return known.stream()
        .filter(person -> input.known() != null && input.known() == person.partyId())
        .findFirst()
        .map(person -> attached(input, person.partyId(), person.name(), person.since()))
        .orElseGet(
            () ->
                attached(
                    input,
                    person(input.personalCode(), input.givenName(), input.familyName()),
                    input.givenName() + " " + input.familyName(),
                    today()));
  }

  private static AttachedPerson attached(
      PersonInput input, long partyId, String name, LocalDate since) {
    return new AttachedPerson(
        partyId, null, name, input.qualification(), input.firstAidOn(), since);
  }

  private long person(String code, String givenName, String familyName) {
    return parties.registerPerson(
        new PersonCommand(
            PersonalCode.parse(code),
            givenName,
            familyName,
            null,
            ContactCommand.NONE,
            PartySource.APPLICATION,
            today()));
  }

  private Long address(String line, String postalCode, String municipality) {
    if (line == null || line.isBlank()) {
      return null;
    }
    Long municipalityId =
        municipality == null || municipality.isBlank()
            ? null
            : municipalities
                .byCode(municipality, today())
                .orElseThrow(() -> new Problem("CHILDMINDER-011", municipality).at("municipality"))
                .id();
    return parties.address(new AddressCommand(line, postalCode, municipalityId));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
