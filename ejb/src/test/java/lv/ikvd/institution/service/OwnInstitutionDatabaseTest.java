package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.own.OwnAmendments;
import lv.ikvd.institution.service.own.OwnInstitution;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.programmelicence.service.own.OwnProgrammes;
import lv.ikvd.search.entity.EntryCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A representative sees the own institution and asks for something of it, of no other. */
class OwnInstitutionDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void aRepresentativeSeesTheOwnInstitutionAlone() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    String other = schools.entry(Schools.name("Pirmsskola"));
    CaseDesk school = desk.representing(mine);

    assertThat(school.in(OwnInstitution.class, OwnInstitution::open).number()).isEqualTo(mine);
    assertThat(school.in(OwnInstitution.class, OwnInstitution::cases))
        .extracting(EntryCase::procedure)
        .containsExactly("IN_REGISTRATION");
    assertThat(school.in(OwnProgrammes.class, OwnProgrammes::licences).items()).isEmpty();
    assertThat(school.in(OwnProgrammes.class, OwnProgrammes::places))
        .extracting(place -> place.line())
        .contains("Skolas iela 5, Rīga");
    assertThat(looks(mine)).as("looked at by the school").isEqualTo(1);
    assertThat(looks(other)).isZero();
  }

  @Test
  void anAmendmentOfTheOwnEntryIsNobodysCaseYet() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    CaseDesk school = desk.representing(mine);
    InstitutionInput form = Schools.form(schools.said(mine));
    InstitutionInput reached =
        Schools.reached(form, new Reach(form.reach().phone(), "kanceleja@example.lv", null));
    String id = UUID.randomUUID().toString();
    String number = school.in(OwnAmendments.class, own -> own.amend(id, reached)).number();

    assertThat(desk.row(number).entryNumber()).isEqualTo(mine);
    assertThat(desk.row(number).procedure()).isEqualTo(Institutions.AMENDMENT);
    assertThat(desk.row(number).stage()).isEqualTo(Stage.RECEIVED);
    assertThat(
            desk.strings(
                "select coalesce(handler_id::text, '-') from proceeding where number = '"
                    + number
                    + "'"))
        .containsExactly("-");
    assertThat(school.in(OwnAmendments.class, own -> own.amend(id, reached)).number())
        .as("once for each form")
        .isEqualTo(number);
    assertThat(school.in(OwnInstitution.class, OwnInstitution::cases))
        .extracting(EntryCase::number)
        .contains(number);
  }

  /** A founder who is named in an application keeps the name that other registers show. */
  @Test
  void aLegalEntityWhomTheRegistersKnowKeepsTheName() {
    FounderInput other = Schools.founder(FounderKind.LEGAL_PERSON, null);
    schools.entry(other, Schools.preschool(Schools.name("Pirmsskola")));
    String number = other.person().registrationNumber();
    String name = other.person().legalName();
    String mine = schools.entry(Schools.name("Pirmsskola"));
    CaseDesk school = desk.representing(mine);
    InstitutionInput form = Schools.form(schools.said(mine));

    assertThatThrownBy(() -> amend(school, joined(form, number, "SIA Pārdēvēta")))
        .hasMessage("INSTITUTION-076")
        .hasFieldOrPropertyWithValue("field", "founders:1:number");
    assertThat(known(number)).isEqualTo(name);
    amend(school, joined(form, number, name + " "));
    assertThat(known(number)).isEqualTo(name);
  }

  private String known(String number) {
    return desk.in(Parties.class, p -> p.findByRegistrationNumber(RegistrationNumber.parse(number)))
        .orElseThrow()
        .displayName();
  }

  private static void amend(CaseDesk school, InstitutionInput form) {
    school.in(OwnAmendments.class, own -> own.amend(UUID.randomUUID().toString(), form));
  }

  /** A second founder, who is typed. */
  private static InstitutionInput joined(InstitutionInput form, String number, String name) {
    PartyKind kind = FounderKind.LEGAL_PERSON.party();
    ApplicantInput typed =
        new ApplicantInput(
            kind, null, null, null, number, name, null, null, null, null, null, null);
    return Schools.founded(
        form, form.founders().get(0), new FounderInput(FounderKind.LEGAL_PERSON, null, typed, 50));
  }

  @Test
  void anAccountWithoutAnInstitutionSeesNothing() {
    CaseDesk nobody = desk.representing(null);
    assertThatThrownBy(() -> nobody.in(OwnInstitution.class, OwnInstitution::open))
        .hasMessage("INSTITUTION-073");
    assertThatThrownBy(() -> nobody.in(OwnProgrammes.class, OwnProgrammes::licences))
        .hasMessage("INSTITUTION-073");
  }

  private int looks(String entry) {
    return desk.strings(
            "select l.id::text from look l join register_entry e on e.id = any(l.subject_ids) where"
                + " l.account_id = 4 and l.kind = 'OPEN' and e.number = '"
                + entry
                + "'")
        .size();
  }
}
