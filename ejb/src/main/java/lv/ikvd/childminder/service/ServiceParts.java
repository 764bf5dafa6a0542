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
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.service.applying.Applicants;

/** The places and persons of a service, from what is typed to what is known. */
@ApplicationScoped
public class ServiceParts {

  @Inject private Parties parties;
  @Inject private Applicants applicants;
  @Inject private Classifiers classifiers;
  @Inject private Clock clock;

  /** The party that applies. */
  long applicant(ApplicantInput input) {
    return applicants.applicant(input);
  }

  /** Who acts for it; null where nobody is named. */
  Long representative(RegistrationInput input) {
    return applicants.representative(
        input.representativeCode(), input.representativeName(), input.representativeEmail());
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

  /** What is unchanged in every part stays the address that is known. */
  private Place place(PlaceInput input, List<Place> known, String field) {
    MunicipalityRow municipality = applicants.municipality(input.municipality());
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
    Long addressId = applicants.address(input.line(), input.postalCode(), municipality);
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
                    applicants.person(
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

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
