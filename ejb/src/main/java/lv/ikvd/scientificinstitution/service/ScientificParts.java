package lv.ikvd.scientificinstitution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Head;
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
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.scientificinstitution.entity.Doctor;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;

/** From what is typed of a scientific institution to parties, addresses, codes that are known. */
@ApplicationScoped
public class ScientificParts {

  @Inject private Applicants applicants;
  @Inject private Parties parties;
  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /** The legal person that applies. */
  long applicant(ScientificRegistration input) {
    return applicants.applicant(input.applicant());
  }

  /** Who acts for it; null where nobody is named. */
  Long representative(ScientificRegistration input) {
    return applicants.representative(
        input.representativeCode(), input.representativeName(), input.representativeEmail());
  }

  /**
   * What is typed.
   *
   * @param known what is said already, whose persons and address stay the same unless something
   *     else is typed; null for none
   * @throws Problem SCIENTIFICINSTITUTION-002 for a code that its list has not, -003 for a doctor
   *     of whom something is missing, -008 for a degree that is still to be awarded, -012 without
   *     an address, -013 for a person without a code
   */
  ScientificInstitution of(ScientificInput input, ScientificInstitution known) {
    require(ScientificInstitutions.KIND, input.kind(), "kind");
    for (int i = 0; i < input.directions().size(); i++) {
      require(
          ScientificInstitutions.DIRECTION,
          input.directions().get(i),
          "directions:" + i + ":direction");
    }
    return new ScientificInstitution(
        input.name().strip(),
        input.kind(),
        address(input, known),
        input.directions().stream().distinct().sorted().toList(),
        doctors(input.doctors(), known),
        head(input, known),
        input.reach());
  }

  /** The parties of an institution as they are called now, with what commits to that. */
  ScientificInstitution current(ScientificInstitution said) {
    return said.with(
        said.doctors().stream()
            .map(
                one ->
                    new Doctor(
                        person(one.person().partyId()),
                        one.direction(),
                        one.degree(),
                        one.awardedOn()))
            .toList(),
        said.head() == null
            ? null
            : new Head(person(said.head().person().partyId()), said.head().from(), null));
  }

  /** What differs, as stories of cases tell it: in the language of the acts. */
  List<FieldChange> changes(ScientificInstitution before, ScientificInstitution after) {
    return ContentField.changes(ScientificField.ALL, before, after, codes.on(office.today()));
  }

  /** What is unchanged in every part stays the address that is known. */
  private Place address(ScientificInput input, ScientificInstitution known) {
    MunicipalityRow municipality = applicants.municipality(input.municipality());
    String name = municipality == null ? null : municipality.name();
    if (known != null && known.address().says(input.addressLine(), input.postalCode(), name)) {
      return known.address();
    }
    Long id = applicants.address(input.addressLine(), input.postalCode(), municipality);
    if (id == null) {
      throw new Problem("SCIENTIFICINSTITUTION-012").at("line");
    }
    return new Place(null, id, input.addressLine(), input.postalCode(), name);
  }

  private List<Doctor> doctors(List<DoctorInput> inputs, ScientificInstitution known) {
    List<Doctor> doctors = new ArrayList<>();
    for (DoctorInput input : inputs) {
      String at = "doctors:" + doctors.size() + ":";
      LocalDate awarded = input.awardedOn();
      if (input.direction() == null || input.degree() == null || awarded == null) {
        throw new Problem("SCIENTIFICINSTITUTION-003").at(at + "direction");
      }
      if (awarded.isAfter(office.today())) {
        throw new Problem("SCIENTIFICINSTITUTION-008").at(at + "awardedOn");
      }
      require(ScientificInstitutions.DIRECTION, input.direction(), at + "direction");
      require(ScientificInstitutions.DEGREE, input.degree(), at + "degree");
      doctors.add(
          new Doctor(
              person(input.person(), known, at + "code"),
              input.direction(),
              input.degree(),
              awarded));
    }
    return doctors;
  }

  private Head head(ScientificInput input, ScientificInstitution known) {
    if (input.head() == null) {
      return null;
    }
    Person person = person(input.head(), known, "headCode");
    if (input.headFrom() == null) {
      throw new Problem("SCIENTIFICINSTITUTION-016").at("headFrom");
    }
    return new Head(person, input.headFrom(), null);
  }

  /** By its code, or one whom the institution names already. */
  private Person person(PersonInput input, ScientificInstitution known, String field) {
    if (input.personalCode() != null) {
      return person(
          applicants.person(
              input.personalCode(), input.givenName(), input.familyName(), ContactCommand.NONE));
    }
    return known == null
        ? missing(field)
        : persons(known)
            .filter(one -> input.known() != null && one.partyId() == input.known())
            .findFirst()
            .orElseGet(() -> missing(field));
  }

  private static Person missing(String field) {
    throw new Problem("SCIENTIFICINSTITUTION-013").at(field);
  }

  private static Stream<Person> persons(ScientificInstitution known) {
    return Stream.concat(
        known.doctors().stream().map(Doctor::person),
        Stream.ofNullable(known.head()).map(Head::person));
  }

  private void require(String classifier, String code, String field) {
    if (!codes.has(classifier, code, office.today())) {
      throw new Problem("SCIENTIFICINSTITUTION-002", code).at(field);
    }
  }

  private Person person(long partyId) {
    return Person.of(parties.get(partyId));
  }
}
