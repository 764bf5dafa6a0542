package lv.ikvd.childminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.classifier.service.Classifiers;
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
import lv.ikvd.proceeding.service.FieldChange;

/** Finds or makes the parties and addresses that an application names. */
@ApplicationScoped
public class Applicants {

  @Inject private Parties parties;
  @Inject private Municipalities municipalities;
  @Inject private Classifiers classifiers;
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
    List<Place> places = new ArrayList<>();
    for (PlaceInput place : input.places()) {
      places.add(place(place, knownPlaces, "places:" + places.size() + ":"));
    }
    List<AttachedPerson> persons =
        input.persons().stream().map(person -> attached(person, knownPersons)).toList();
    return new Proposal(
        input.serviceKind(),
        input.regime(),
        input.founder(),
        input.manager(),
        new Contacts(input.publicPhone(), input.publicEmail(), input.website()).given(),
        input.activityGround(),
        input.activityFrom(),
        places,
        persons);
  }

  /** What a correction changes, as the story of the case tells it, in the language of the acts. */
  List<FieldChange> changes(Proposal before, Proposal after) {
    Map<String, String> names = ActWords.qualifications(classifiers, today());
    return Comparison.of(before, after, code -> ActWords.word(code, names));
  }

  PartyKind kindOf(long partyId) {
    return parties.get(partyId).kind();
  }

  /**
   * A representative by personal code and "given family" name; null where none is named.
   *
   * @param email where decisions and letters go; null where it is not known
   */
  public Long representative(String code, String name, String email) {
    if (code == null || code.isBlank()) {
      if (name != null || email != null) {
        throw new Problem("CHILDMINDER-035").at("representativeCode");
      }
      return null;
    }
    int space = name == null ? -1 : name.strip().lastIndexOf(' ');
    if (space < 0) {
      throw new Problem("CHILDMINDER-003").at("representativeName");
    }
    return person(
        code,
        name.strip().substring(0, space),
        name.strip().substring(space + 1),
        new ContactCommand(email, null, null, null));
  }

  /** What is unchanged in every part stays the address that is known. */
  private Place place(PlaceInput input, List<Place> known, String field) {
    MunicipalityRow municipality = municipality(input.municipality());
    String name = municipality == null ? null : municipality.name();
    Long addressId =
        known.stream()
            .filter(place -> input.known() != null && input.known().equals(place.addressId()))
            .filter(place -> place.isAt(input.line(), input.postalCode(), name))
            .map(Place::addressId)
            .findFirst()
            .orElseGet(() -> newAddress(input, municipality, field));
    return new Place(
        input.kind(), addressId, input.line(), input.postalCode(), name, input.permission());
  }

  private Long newAddress(PlaceInput input, MunicipalityRow municipality, String field) {
    Long addressId = address(input.line(), input.postalCode(), municipality);
    if (addressId == null && input.kind() != PlaceKind.CHILD_HOME) {
      throw new Problem("CHILDMINDER-002").at(field + "placeLine");
    }
    if (addressId != null && municipality == null) {
      throw new Problem("CHILDMINDER-034").at(field + "placeMunicipality");
    }
    return addressId;
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
                    person(
                        input.personalCode(),
                        input.givenName(),
                        input.familyName(),
                        ContactCommand.NONE),
                    input.givenName() + " " + input.familyName(),
                    today()));
  }

  private static AttachedPerson attached(
      PersonInput input, long partyId, String name, LocalDate since) {
    return new AttachedPerson(
        partyId, null, name, input.qualification(), input.firstAidOn(), since);
  }

  private long person(String code, String givenName, String familyName, ContactCommand contact) {
    return parties.registerPerson(
        new PersonCommand(
            PersonalCode.parse(code),
            givenName,
            familyName,
            null,
            contact,
            PartySource.APPLICATION,
            today()));
  }

  private Long address(String line, String postalCode, MunicipalityRow municipality) {
    return line == null || line.isBlank()
        ? null
        : parties.address(
            new AddressCommand(line, postalCode, municipality == null ? null : municipality.id()));
  }

  private MunicipalityRow municipality(String code) {
    return code == null || code.isBlank()
        ? null
        : municipalities
            .byCode(code, today())
            .orElseThrow(() -> new Problem("CHILDMINDER-011", code).at("municipality"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
