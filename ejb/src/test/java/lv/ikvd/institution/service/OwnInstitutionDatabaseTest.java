package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.own.OwnInstitution;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.programmelicence.service.own.OwnProgrammes;
import lv.ikvd.search.entity.EntryCase;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.Who;
import lv.ikvd.security.service.CurrentUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A representative sees the own institution and asks for something of it, of no other. */
class OwnInstitutionDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static long accounts = 7_000;

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void aRepresentativeSeesTheOwnInstitutionAlone() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    String other = schools.entry(Schools.name("Pirmsskola"));
    CaseDesk school = representative(mine);

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
    CaseDesk school = representative(mine);
    InstitutionInput form = Schools.form(schools.said(mine));
    String form1 = "forma-" + accounts;
    String number =
        school.in(OwnInstitution.class, own -> own.amend(form1, reached(form))).number();

    assertThat(desk.row(number).entryNumber()).isEqualTo(mine);
    assertThat(desk.row(number).procedure()).isEqualTo(Institutions.AMENDMENT);
    assertThat(desk.row(number).stage()).isEqualTo(Stage.RECEIVED);
    assertThat(desk.strings("select coalesce(handler_id::text, '-') from proceeding where number = '" + number + "'"))
        .containsExactly("-");
    assertThat(school.in(OwnInstitution.class, own -> own.amend(form1, reached(form))).number())
        .as("once for each form")
        .isEqualTo(number);
    assertThat(school.in(OwnInstitution.class, OwnInstitution::cases))
        .extracting(EntryCase::number)
        .contains(number);
  }

  @Test
  void anAccountWithoutAnInstitutionSeesNothing() {
    CaseDesk nobody = representative(null);
    assertThatThrownBy(() -> nobody.in(OwnInstitution.class, OwnInstitution::open))
        .hasMessage("INSTITUTION-073");
    assertThatThrownBy(() -> nobody.in(OwnProgrammes.class, OwnProgrammes::licences))
        .hasMessage("INSTITUTION-073");
  }

  private static InstitutionInput reached(InstitutionInput form) {
    return new InstitutionInput(
        form.name(),
        form.kind(),
        form.type(),
        form.legalForm(),
        form.languages(),
        form.founders(),
        form.legalAddress(),
        form.places(),
        form.head(),
        new Reach(form.reach().phone(), "kanceleja@example.lv", null),
        form.statutesOn(),
        form.safetyOn(),
        form.parentNumber());
  }

  /** A desk at which who acts for an entry sits; of none where the number is null. */
  private CaseDesk representative(String entry) {
    long account = ++accounts;
    String login = "skola" + account;
    database.sql(
        "insert into account (id, login, display_name, created_at, entry_id) values (%d, '%s', 'Sandra Skola', now(), (select id from register_entry where number = '%s'))"
            .formatted(account, login, entry),
        "insert into account_role (account_id, role) values (%d, 'institution')".formatted(account));
    List<?> ids =
        database.inTransaction(
            em ->
                em.createNativeQuery("select entry_id from account where id = ?1")
                    .setParameter(1, account)
                    .getResultList());
    Long entryId = ids.get(0) == null ? null : ((Number) ids.get(0)).longValue();
    Who who = new Who(account, login, "Sandra Skola", null, null, entryId);
    return new CaseDesk(database).with(CurrentUser.class, user(who));
  }

  private static CurrentUser user(Who who) {
    return new CurrentUser() {
      @Override
      public String name() {
        return who.displayName();
      }

      @Override
      public String login() {
        return who.login();
      }

      @Override
      public Optional<Long> accountId() {
        return Optional.of(who.accountId());
      }

      @Override
      public boolean has(String role) {
        return role.equals(Roles.INSTITUTION);
      }

      @Override
      public Optional<Long> municipalityId() {
        return Optional.empty();
      }

      @Override
      public Optional<Who> who() {
        return Optional.of(who);
      }
    };
  }

  private int looks(String entry) {
    return desk.strings(
            "select l.id::text from look l join register_entry e on e.id = any(l.subject_ids) where"
                + " l.account_id >= 7000 and l.kind = 'OPEN' and e.number = '"
                + entry
                + "'")
        .size();
  }
}
