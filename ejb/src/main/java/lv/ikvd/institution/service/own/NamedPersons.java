package lv.ikvd.institution.service.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.service.FounderInput;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/**
 * The persons whom a representative names: one whom the registers know already is named as they
 * know her. So nobody learns whose a code is by typing it, and nobody gives a person or a legal
 * entity of other registers another name.
 */
@ApplicationScoped
class NamedPersons {

  @Inject private Parties parties;
  @Inject private Looks looks;

  /**
   * @throws Problem INSTITUTION-074 beside the code of a person who is called otherwise, -076
   *     beside the number of a legal entity that is, PARTY-001 or -002 for what is no code
   */
  void check(InstitutionInput input) {
    if (input.head() != null) {
      check(
          input.head().personalCode(),
          input.head().givenName(),
          input.head().familyName(),
          "headCode");
    }
    List<FounderInput> founders = input.founders();
    for (int i = 0; i < founders.size(); i++) {
      ApplicantInput typed = founders.get(i).person();
      if (typed == null) {
        continue;
      }
      if (founders.get(i).kind() == FounderKind.NATURAL_PERSON) {
        check(
            typed.personalCode(),
            typed.givenName(),
            typed.familyName(),
            "founders:%d:code".formatted(i));
      } else {
        check(typed.registrationNumber(), typed.legalName(), "founders:%d:number".formatted(i));
      }
    }
  }

  /** Names of legal entities are public: the one that is known is told. */
  private void check(String number, String name, String field) {
    if (number == null || name == null) {
      return;
    }
    RegistrationNumber.find(number)
        .flatMap(parties::findByRegistrationNumber)
        .filter(known -> !is(name, known.displayName()))
        .ifPresent(
            known -> {
              throw new Problem("INSTITUTION-076", known.displayName()).at(field);
            });
  }

  /** Who is named by half is refused as nobody, whoever that may be. */
  private void check(String code, String given, String family, String field) {
    if (code == null || given == null || family == null) {
      return;
    }
    parties
        .findByPersonalCode(PersonalCode.parse(code))
        .filter(person -> !is(given, person.givenName()) || !is(family, person.familyName()))
        .ifPresent(person -> refuse(person, field));
  }

  /** To the letter: what is written otherwise would be the person's name from then on. */
  private static boolean is(String typed, String known) {
    return typed.strip().equals(known);
  }

  /** That somebody tried is kept, though nothing else is. */
  private void refuse(PartyRow person, String field) {
    looks.record(LookKind.CODE_SEARCH, "CASE", "PARTY", List.of(person.id()), null);
    throw new Problem("INSTITUTION-074").at(field);
  }
}
