package lv.ikvd.teachingpermit.service.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.service.OutgoingNotices;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.teachingpermit.entity.PermitContent;
import lv.ikvd.teachingpermit.entity.PermitOutcome;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckFilter;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.entity.staff.StaffRow;
import lv.ikvd.teachingpermit.service.NamedEmployee;
import lv.ikvd.teachingpermit.service.OwnPermitAnswers;
import lv.ikvd.teachingpermit.service.TeachingPermits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The staff of an institution is checked whole or not at all, and its head learns what he must. */
class StaffChecksDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final InventedPersons PERSONS = new InventedPersons(52L);

  private static int others;

  private final CaseDesk desk = new CaseDesk(database);
  private final String name = Schools.name("Pamatskola");
  private final String school = new Schools(desk).entry(name);

  /** Juris sits on the commission, Anna and Ilze do not. */
  @BeforeEach
  void commission() {
    database.sql(
        "insert into board_member (id, board, account_id, name, role, from_on, appointed_by)"
            + " values (910, 'PERSON_EVALUATION', 3, 'Juris Bērziņš', 'MEMBER', '2020-01-01',"
            + " 'rīkojums') on conflict do nothing");
  }

  private record Someone(String code, String given, String family, long party) {}

  @Test
  void whatFollowsForEachIsKeptAndTheSameListNeverAgain() {
    Someone permitted = permitted(List.of("MINORS"));
    byte[] list =
        list(
            "iestāde;personas kods;vārds;uzvārds;amats;atbilde;diena",
            row(invented(), "nav"),
            row(permitted, "dzēsta"),
            row(invented(), "Dzēsta"),
            row(invented(), "SPĒKĀ"),
            row(invented(), "BAN"),
            row(permitted(List.of()), "aizliegums"));

    StaffPreview preview = desk.in(StaffChecks.class, s -> s.preview(school, list));
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.institution()).isEqualTo(name);
    assertThat(mine()).as("nothing is kept by looking").isEmpty();
    long id = keep(list);

    StaffCheckRow check = mine().get(0);
    assertThat(List.of(check.clear(), check.permit(), check.needed(), check.barred()))
        .containsExactly(1, 1, 1, 3);
    List<StaffRow> persons = open(id).persons();
    assertThat(persons)
        .extracting(StaffRow::result)
        .containsExactly(
            StaffResult.CLEAR,
            StaffResult.PERMIT,
            StaffResult.NEEDED,
            StaffResult.BARRED,
            StaffResult.BARRED,
            StaffResult.BARRED);
    assertThat(persons.get(1).excludedGroups()).containsExactly("MINORS");
    assertThat(persons.get(5).permitNumber()).as("a ban is stronger than a permit").isNull();
    assertThat(
            desk.strings(
                "select distinct purpose from look where subject_type in ('PARTY', 'STAFF_CHECK')"
                    + " and account_id = 1 and kind in ('CODE_SEARCH', 'OPEN') and "
                    + permitted.party()
                    + " = any(subject_ids)"))
        .containsExactly("STAFF_CHECK");
    refused("TEACHINGPERMIT-020", list);
  }

  @Test
  void oneWrongRowStopsTheWholeList() {
    Someone known = permitted(List.of());
    Someone twice = invented();
    byte[] list =
        list(
            row(invented(), "nav"),
            row(invented(), "nav").replace(school, "9099999999"),
            row(invented(), "varbūt"),
            row(invented(), "nav").replaceFirst(";[0-9]{11};", ";12345;"),
            row(new Someone(known.code(), "Cita", "Persona", 0), "nav"),
            row(twice, "nav"),
            row(twice, "dzēsta"),
            row(invented(), "nav").replace(";skolotājs;", ";;"),
            row(invented(), "nav")
                .replace(desk.today().toString(), desk.today().plusDays(1).toString()),
            row(invented(), "nav")
                .replace(desk.today().toString(), desk.today().minusDays(31).toString()));

    assertThat(
            desk.in(StaffChecks.class, s -> s.preview(school, list)).findings().stream()
                .map(one -> one.line() + " " + one.column() + " " + one.code()))
        .containsExactlyInAnyOrder(
            "2 institution TEACHINGPERMIT-015",
            "3 answer TEACHINGPERMIT-014",
            "4 personalCode TEACHINGPERMIT-014",
            "5 personalCode TEACHINGPERMIT-017",
            "7 personalCode TEACHINGPERMIT-016",
            "8 position TEACHINGPERMIT-013",
            "9 answeredOn TEACHINGPERMIT-019",
            "10 answeredOn TEACHINGPERMIT-019");
    refused("TEACHINGPERMIT-021", list);
    refused("SHEET-002", list("personas kods"));
    assertThat(mine()).isEmpty();
    assertThatThrownBy(() -> desk.in(StaffChecks.class, s -> s.preview("9000000000", list)))
        .hasMessageContaining("INSTITUTION-004");
  }

  @Test
  void onlyWhoMadeItAndTheCommissionSeeACheck() {
    long id = keep(list(row(invented(), "spēkā")));

    desk.as(CaseDesk.ILZE);
    assertThat(mine()).isEmpty();
    assertThatThrownBy(() -> open(id)).hasMessageContaining("TEACHINGPERMIT-024");
    assertThatThrownBy(() -> desk.in(StaffLetters.class, l -> l.draft(id)))
        .hasMessageContaining("TEACHINGPERMIT-024");

    desk.as(CaseDesk.JURIS);
    assertThat(mine()).extracting(StaffCheckRow::id).containsExactly(id);
    assertThat(open(id).persons()).hasSize(1);
    assertThatThrownBy(() -> desk.in(StaffLetters.class, l -> l.draft(id)))
        .as("the letter is written by who made the check")
        .hasMessageContaining("TEACHINGPERMIT-024");
  }

  @Test
  void theHeadLearnsWhomHeMustKnowAndNotWhy() {
    Someone clear = invented();
    Someone permitted = permitted(List.of("MINORS"));
    Someone needed = invented();
    Someone barred = invented();
    long id =
        keep(
            list(
                row(clear, "nav"),
                row(permitted, "dzēsta"),
                row(needed, "dzēsta"),
                row(barred, "aizliegums")));

    StaffLetter draft = desk.in(StaffLetters.class, l -> l.draft(id));
    assertThat(draft.text())
        .contains(
            permitted.family() + ", skolotājs: atļauja Nr. APS-",
            "nedrīkst strādāt ar šādām grupām: nepilngadīgi izglītojamie",
            needed.family() + ", skolotājs",
            barred.family() + ", skolotājs",
            "Pārējiem pārbaudītajiem darbiniekiem")
        .doesNotContain(clear.family(), "sodām", "dzēst", "aizliegum", barred.code());
    assertThatThrownBy(
            () -> desk.in(StaffLetters.class, l -> l.write(id, Channel.EMAIL, "skola@example.lv")))
        .hasMessageContaining("TEACHINGPERMIT-027");
    String letter =
        desk.in(StaffLetters.class, l -> l.write(id, Channel.REGISTERED_POST, draft.destination()));
    refusedLetter("TEACHINGPERMIT-025", id);
    desk.work();

    StaffCheckView view = open(id);
    assertThat(view.check().letter()).isEqualTo(letter);
    assertThat(desk.in(OutgoingNotices.class, o -> o.page(null, null, PageRequest.first())).items())
        .as("lists of all letters")
        .noneMatch(notice -> notice.subject().contains(letter));
    long notice = view.notice().id();
    assertThatThrownBy(() -> desk.in(OutgoingNotices.class, o -> o.open(notice)))
        .hasMessageContaining("NOTICE-012");
    assertThat(desk.in(StaffLetters.class, l -> l.document(id)).documentId()).isNotNull();
    desk.run(StaffLetters.class, l -> l.sent(id, desk.today(), "RR123"));
    assertThat(open(id).notice().sentOn()).isEqualTo(desk.today());
  }

  @Test
  void anInstitutionWithoutAnyObstacleIsToldSo() {
    long id = keep(list(row(invented(), "nav"), row(invented(), "nav")));

    assertThat(desk.in(StaffLetters.class, l -> l.draft(id)).text())
        .contains("Nevienam no pārbaudītajiem darbiniekiem nav konstatēti šķēršļi")
        .doesNotContain("–");
  }

  @Test
  void afterItsTermNobodyIsNamedAndTheCountsStay() {
    Someone barred = invented();
    long id = keep(list(row(barred, "spēkā"), row(invented(), "nav")));
    write(id);
    desk.work();
    desk.run(StaffLetters.class, l -> l.sent(id, desk.today(), null));

    desk.run(StaffErasure.class, e -> e.forget(due(desk.today().plusMonths(6))));
    assertThat(open(id).persons()).hasSize(2);
    desk.run(StaffErasure.class, e -> e.forget(due(desk.today().plusMonths(6).plusDays(1))));

    assertThat(open(id).persons()).isEmpty();
    assertThat(mine().get(0).barred()).isEqualTo(1);
    assertThat(desk.strings("select content from issued_document"))
        .noneMatch(content -> content != null && content.contains(barred.family()));
    assertThat(desk.strings("select body from notice"))
        .noneMatch(body -> body.contains(barred.family()));
  }

  @Test
  void whoIsErasedStandsInNoCheckAndNoLetter() {
    Someone permitted = permitted(List.of());
    long id = keep(list(row(permitted, "dzēsta"), row(invented(), "nav")));
    write(id);
    assertThatThrownBy(
            () ->
                desk.run(
                    StaffErasure.class,
                    e -> e.keep(new PartyErasureProposed(permitted.party(), "Termiņš"))))
        .hasMessageContaining("TEACHINGPERMIT-091");
    desk.work();
    desk.run(StaffLetters.class, l -> l.sent(id, desk.today(), null));

    desk.run(
        StaffErasure.class, e -> e.keep(new PartyErasureProposed(permitted.party(), "Termiņš")));
    desk.run(StaffErasure.class, e -> e.erase(new PartyErasing(permitted.party(), "Termiņš")));

    assertThat(open(id).persons()).hasSize(1);
    assertThat(desk.strings("select content from issued_document"))
        .noneMatch(content -> content != null && content.contains(permitted.family()));
  }

  @Test
  void aRepresentativeAsksAboutANamedEmployee() {
    Someone permitted = permitted(List.of("MINORS"));
    desk.representing(school);

    assertThat(asked(permitted.code(), permitted.given(), permitted.family()))
        .isEqualTo(Optional.of(List.of("MINORS")));
    assertThat(asked(permitted.code(), permitted.given(), "Cita")).isEmpty();
    assertThat(asked(invented().code(), "Nav", "Zināms")).isEmpty();
    assertThat(
            desk.strings(
                "select permit_count || ' ' || checked_by from teaching_permit_check where entry_id"
                    + " = (select id from register_entry where number = '"
                    + school
                    + "') order by id"))
        .containsExactly("1 Sandra Skola", "0 Sandra Skola", "0 Sandra Skola");
  }

  private Optional<List<String>> asked(String code, String given, String family) {
    return desk.in(OwnPermitAnswers.class, o -> o.ask(new NamedEmployee(code, given, family)))
        .map(permit -> permit.excludedGroups());
  }

  private static RetentionDue due(LocalDate day) {
    return new RetentionDue(day.atTime(3, 0).atZone(CaseDesk.RIGA).toInstant());
  }

  private void write(long id) {
    desk.run(StaffLetters.class, l -> l.write(id, Channel.E_ADDRESS, "_SKOLA@90000000001"));
  }

  private void refusedLetter(String code, long id) {
    assertThatThrownBy(() -> desk.in(StaffLetters.class, l -> l.draft(id)))
        .hasMessageContaining(code);
  }

  private long keep(byte[] list) {
    return desk.in(StaffChecks.class, s -> s.keep(school, list));
  }

  private StaffCheckView open(long id) {
    return desk.in(StaffCheckEntries.class, e -> e.open(id));
  }

  private List<StaffCheckRow> mine() {
    return desk.in(
            StaffCheckEntries.class,
            e -> e.page(new StaffCheckFilter(null, school, null, null, null), PageRequest.first()))
        .items();
  }

  private void refused(String code, byte[] list) {
    assertThatThrownBy(() -> desk.in(StaffChecks.class, s -> s.keep(school, list)))
        .hasMessageContaining(code);
  }

  private static byte[] list(String... rows) {
    return String.join("\r\n", rows).getBytes(UTF_8);
  }

  private String row(Someone one, String answer) {
    return String.join(
        ";",
        school,
        one.code(),
        one.given(),
        one.family(),
        "skolotājs",
        answer,
        desk.today().toString());
  }

  /** Nobody whom the Service knows. */
  private static Someone invented() {
    InventedPersons.Invented one = PERSONS.next();
    return new Someone(
        one.code().digits(), one.givenName(), one.familyName() + "-Otra" + ++others, 0);
  }

  private Someone permitted(List<String> groups) {
    InventedPersons.Invented one = PERSONS.next();
    PersonalCode code = one.code();
    LocalDate on = desk.today().minusMonths(3);
    long party = desk.in(Parties.class, p -> p.registerPerson(one.command(null, on)));
    desk.run(
        RegisterWriter.class,
        w ->
            w.record(
                VersionDraft.loaded(
                    TeachingPermits.REGISTER,
                    null,
                    party,
                    on,
                    "MK 414",
                    new PermitContent(
                        groups.isEmpty() ? PermitOutcome.PERMITTED : PermitOutcome.RESTRICTED,
                        groups,
                        on,
                        null,
                        null))));
    return new Someone(code.digits(), one.givenName(), one.familyName(), party);
  }
}
