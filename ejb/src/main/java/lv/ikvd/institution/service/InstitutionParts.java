package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.Parent;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.service.Rulebook;

/** From what is typed of an institution to parties, addresses and codes that are known. */
@ApplicationScoped
public class InstitutionParts {

  private static final String NO_PLACES = "NO_PLACES";

  @Inject private Applicants applicants;
  @Inject private Parties parties;
  @Inject private InstitutionEntries entries;
  @Inject private CodeWords names;
  @Inject private InstitutionRepository repository;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  /** The party that applies to have its institution registered, as its first founder. */
  Founder founder(FounderInput input) {
    return founder(input, "registrationNumber");
  }

  /** A founder that the Enterprise Register has struck off founds and keeps nothing. */
  private Founder founder(FounderInput input, String field) {
    Person person = person(applicants.applicant(input.person()));
    repository
        .endedWith(person.partyId())
        .ifPresent(
            number -> {
              throw Problem.conflict("INSTITUTION-018", person.name(), number).at(field);
            });
    return new Founder(input.kind(), person, input.share());
  }

  /** Who acts for the founder; null where nobody is named. */
  Long representative(RegistrationInput input) {
    return applicants.representative(
        input.representativeCode(), input.representativeName(), input.representativeEmail());
  }

  /**
   * What is typed.
   *
   * @param known what the institution says already, whose parties and addresses stay the same
   *     unless something else is typed; null for none
   * @throws Problem INSTITUTION-002 for a code that its list has not, -003 for a head without a
   *     term, -004 for a parent that is not in the register, -007 for a use that is no place
   */
  Institution of(InstitutionInput input, Institution known) {
    LocalDate today = office.today();
    require(Institutions.KIND, input.kind(), today, "kind");
    require(Institutions.TYPE, input.type(), today, "type");
    require(Institutions.LEGAL_FORM, input.legalForm(), today, "legalForm");
    for (String language : input.languages()) {
      require(Institutions.LANGUAGE, language, today, "languages");
    }
    return new Institution(
        input.name().strip(),
        input.kind(),
        input.type(),
        input.legalForm(),
        input.languages().stream().distinct().sorted().toList(),
        founders(input.founders(), known),
        place(
            input.legalAddress(),
            "legalLine",
            known == null ? List.of() : List.of(known.legalAddress())),
        places(input.places(), known),
        head(input.head(), known),
        input.reach(),
        input.statutesOn(),
        input.safetyOn(),
        parent(input.parentNumber()));
  }

  /** Null is no code. */
  private void require(String classifier, String code, LocalDate on, String field) {
    if (code != null && !names.has(classifier, code, on)) {
      throw new Problem("INSTITUTION-002", code).at(field);
    }
  }

  /** The parties of an institution as they are called now, with what commits to that. */
  public Institution current(Institution said) {
    return said.with(
        said.founders().stream()
            .map(one -> new Founder(one.kind(), person(one.person().partyId()), one.share()))
            .toList(),
        said.head() == null
            ? null
            : new Head(
                person(said.head().person().partyId()), said.head().from(), said.head().until()));
  }

  /** What differs, as stories of cases and entries tell it: in the language of the acts. */
  List<FieldChange> changes(Institution before, Institution after) {
    return InstitutionField.changes(before, after, names.on(office.today()));
  }

  private List<Founder> founders(List<FounderInput> inputs, Institution known) {
    List<Founder> founders = new ArrayList<>();
    for (FounderInput input : inputs) {
      Person person =
          known == null || input.known() == null
              ? null
              : known.founders().stream()
                  .map(Founder::person)
                  .filter(one -> one.partyId() == input.known())
                  .findFirst()
                  .orElse(null);
      founders.add(
          person == null
              ? founder(input, "founders:%d:number".formatted(founders.size()))
              : new Founder(input.kind(), person, input.share()));
    }
    return founders;
  }

  private List<Place> places(List<PlaceInput> inputs, Institution known) {
    RuleVersionRow rules = rulebook.inForce(Institutions.RULES, office.today());
    List<String> none =
        List.of(rulebook.findParameter(rules.id(), NO_PLACES).orElse("").split(","));
    List<Place> places = new ArrayList<>();
    for (PlaceInput input : inputs) {
      String at = "places:" + places.size() + ":";
      require(Institutions.PLACE_USE, input.use(), office.today(), at + "use");
      if (none.contains(input.use())) {
        String use = names.on(office.today()).name(Institutions.PLACE_USE, input.use());
        throw new Problem("INSTITUTION-007", use, rules.citation()).at(at + "use");
      }
      places.add(
          place(input, at + "line", known == null ? List.of() : known.places())
              .usedAs(input.use()));
    }
    return places;
  }

  /** What is unchanged in every part stays the address that is known. */
  public Place place(PlaceInput input, String field, List<Place> known) {
    MunicipalityRow municipality = applicants.municipality(input.municipality());
    String name = municipality == null ? null : municipality.name();
    return known.stream()
        .filter(place -> input.known() != null && input.known() == place.addressId())
        .filter(place -> input.line() == null || place.says(input.line(), input.postalCode(), name))
        .findFirst()
        .orElseGet(
            () -> {
              Long id = applicants.address(input.line(), input.postalCode(), municipality);
              if (id == null) {
                throw new Problem("INSTITUTION-012").at(field);
              }
              return new Place(null, id, input.line(), input.postalCode(), name);
            });
  }

  private Head head(HeadInput input, Institution known) {
    if (input == null) {
      return null;
    }
    Person person = leader(input, known);
    if (input.from() == null || input.until() != null && input.until().isBefore(input.from())) {
      throw new Problem("INSTITUTION-003").at("headFrom");
    }
    return new Head(person, input.from(), input.until());
  }

  /** Who leads it already, or who is named: by code and both names, for half of it is nobody. */
  private Person leader(HeadInput input, Institution known) {
    boolean named =
        Stream.of(input.personalCode(), input.givenName(), input.familyName())
            .anyMatch(Objects::nonNull);
    if (!named && known != null && known.head() != null) {
      return known.head().person();
    }
    if (input.personalCode() == null) {
      throw new Problem("INSTITUTION-013").at("headCode");
    }
    if (input.givenName() == null || input.familyName() == null) {
      throw new Problem("INSTITUTION-013")
          .at(input.givenName() == null ? "headGiven" : "headFamily");
    }
    return person(
        applicants.person(
            input.personalCode(), input.givenName(), input.familyName(), ContactCommand.NONE));
  }

  private Parent parent(String number) {
    if (number == null) {
      return null;
    }
    InstitutionView view = entries.find(number, "parentNumber");
    if (view.status() != InstitutionStatus.REGISTERED) {
      throw new Problem("INSTITUTION-004", number).at("parentNumber");
    }
    return new Parent(view.entryId(), view.number(), view.content().institution().name());
  }

  private Person person(long partyId) {
    return Person.of(parties.get(partyId));
  }
}
