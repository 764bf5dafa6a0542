package lv.ikvd.teachingpermit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.QueueReader;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.service.secrecy.CasePurposes;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.search.entity.SearchReader;
import lv.ikvd.teachingpermit.entity.Offence;
import lv.ikvd.teachingpermit.entity.PermitContent;
import lv.ikvd.teachingpermit.entity.PermitOutcome;
import lv.ikvd.teachingpermit.entity.PermitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the application to the outcome, and who sees what on the way. */
class PermitsDatabaseTest {

  private static final String MARKER = "Žagarputnis";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static int persons;

  private final CaseDesk desk = new CaseDesk(database);

  /** Anna keeps the files of the commission; Ilze and Juris have nothing to do with it. */
  @BeforeEach
  void secretary() {
    database.sql(
        "insert into board_member (id, board, account_id, name, role, from_on, appointed_by)"
            + " values (900, 'PERSON_EVALUATION', 1, 'Anna Ozola', 'SECRETARY', '2020-01-01',"
            + " 'rīkojums') on conflict do nothing");
  }

  @Test
  void aPermitLeavesItsOutcome() {
    String number = apply("KL_175", LocalDate.of(2015, 5, 4));
    check(number);
    decide(number, "GRANT_PERMIT", null);

    PermitContent content = content(number);
    assertThat(content.outcome()).isEqualTo(PermitOutcome.PERMITTED);
    assertThat(content.decidedOn()).isEqualTo(desk.today());
  }

  @Test
  void aRestrictionNamesTheGroups() {
    String number = apply("KL_262", LocalDate.of(2015, 5, 4));
    check(number);
    assertThatThrownBy(() -> desk.propose(number, "GRANT_RESTRICTED", "GROUND_RESTRICTION"))
        .hasMessageContaining("PROC-025");

    desk.run(
        PermitCase.class,
        c -> c.exclude(desk.ref(number), desk.row(number).id(), List.of("MINORS")));
    decide(number, "GRANT_RESTRICTED", "GROUND_RESTRICTION");

    assertThat(content(number).excludedGroups()).containsExactly("MINORS");
    assertThat(content(number).outcome()).isEqualTo(PermitOutcome.RESTRICTED);
  }

  @Test
  void aBanLeadsToAPreparedRefusal() {
    String number = apply("KL_160", LocalDate.of(2010, 5, 4));

    assertThat(desk.draft(number).kind()).isEqualTo("REFUSE_TEACHING");
    assertThat(desk.draft(number).missing()).isEmpty();
    assertThatThrownBy(() -> desk.propose(number, "GRANT_PERMIT", null))
        .hasMessageContaining("PROC-025");
    decide(number, "REFUSE_TEACHING", "GROUND_BAN");
    assertThat(content(number).outcome()).isEqualTo(PermitOutcome.REFUSED);
  }

  @Test
  void aConvictionInForceIsLeftUnexamined() {
    String number = apply("KL_175", null);

    assertThat(desk.draft(number).kind()).isEqualTo("LEAVE_UNEXAMINED");
    decide(number, "LEAVE_UNEXAMINED", "GROUND_NOT_EXPUNGED");
    assertThat(desk.row(number).entryNumber()).isNull();
    assertThat(
            desk.strings(
                "select contest_body from rule_decision where procedure = 'TP_PERMIT' and kind ="
                    + " 'LEAVE_UNEXAMINED'"))
        .containsOnly("Izglītības un zinātnes ministrija");
  }

  @Test
  void aPermitIsAnnulled() {
    String number = apply("KL_175", LocalDate.of(2015, 5, 4));
    check(number);
    decide(number, "GRANT_PERMIT", null);
    String entry = desk.row(number).entryNumber();

    String annulment =
        desk.in(
                PermitApplications.class,
                a -> a.annul(entry, "GROUND_NEW_CONVICTION", "Ziņas no Sodu reģistra."))
            .number();
    check(annulment);
    decide(annulment, "ANNUL_PERMIT", "GROUND_NEW_CONVICTION");

    assertThat(
            desk.strings(
                "select status from teaching_permit_current where number = '" + entry + "'"))
        .containsExactly("ANNULLED");
    assertThatThrownBy(() -> desk.in(PermitApplications.class, a -> a.inForce(entry)))
        .hasMessageContaining("TEACHINGPERMIT-009");
  }

  @Test
  void otherOfficialsLearnOfNoCase() {
    String number = apply("KL_175", LocalDate.of(2015, 5, 4));

    desk.as(CaseDesk.ILZE);
    assertThatThrownBy(() -> desk.in(CaseQueries.class, q -> q.open(number)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("PROC-001"));
    assertThatThrownBy(
            () -> desk.run(CasePurposes.class, c -> c.state(number, "PREPARING", "Gribu zināt.")))
        .hasMessageContaining("PROC-001");
    assertThatThrownBy(() -> desk.check(number, CheckOutcome.MET)).hasMessageContaining("PROC-001");
    List<Hit> byNumber = desk.in(SearchReader.class, s -> s.byNumber(number));
    List<Hit> byName = desk.in(SearchReader.class, s -> s.byName(MARKER, List.of()));
    Page<QueueRow> team = desk.in(QueueReader.class, q -> q.page(team(), PageRequest.first()));
    assertThat(byNumber).isEmpty();
    assertThat(byName).isEmpty();
    assertThat(team.items()).isEmpty();
  }

  private QueueFilter team() {
    return new QueueFilter(
        QueueFilter.Scope.TEAM,
        CaseDesk.ILZE.id(),
        desk.today(),
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        false);
  }

  @Test
  void aHeadIsAnsweredYesOrNo() {
    String number = apply("KL_175", LocalDate.of(2015, 5, 4));
    String code = "3290010%04d".formatted(persons);
    desk.as(CaseDesk.ILZE);
    assertThat(asked(code)).as("a case that runs").isEmpty();

    desk.as(CaseDesk.ANNA);
    check(number);
    decide(number, "GRANT_PERMIT", null);
    desk.as(CaseDesk.ILZE);
    assertThat(asked(code).orElseThrow().number()).isEqualTo(desk.row(number).entryNumber());
    assertThat(asked("32900109999")).as("a person whom nobody knows").isEmpty();
    assertThat(desk.strings("select purpose from look where kind = 'CODE_SEARCH'"))
        .contains("STAFF_CHECK");
    assertThatThrownBy(() -> desk.in(PermitAnswers.class, a -> a.ask(" ", code)))
        .hasMessageContaining("TEACHINGPERMIT-011");
  }

  private Optional<PermitAnswers.Permit> asked(String code) {
    return desk.in(PermitAnswers.class, a -> a.ask("Jelgavas 9. vidusskola", code));
  }

  @Test
  void whoMayOpenAFileSaysForWhat() {
    String number = unread("KL_175", LocalDate.of(2015, 5, 4));

    assertThatThrownBy(() -> desk.in(CaseQueries.class, q -> q.open(number)))
        .hasMessageContaining("SECRECY-001");
    assertThatThrownBy(() -> desk.run(CasePurposes.class, c -> c.state(number, "PREPARING", " ")))
        .hasMessageContaining("SECRECY-003");
    desk.run(CasePurposes.class, c -> c.state(number, "PREPARING", "Gatavoju sēdei."));
    desk.in(CaseQueries.class, q -> q.open(number));
    assertThat(
            desk.strings(
                "select purpose from look where kind = 'OPEN' and proceeding_id = "
                    + desk.row(number).id()))
        .containsExactly("PREPARING");

    desk.daysLater(1);
    assertThatThrownBy(() -> desk.in(CaseQueries.class, q -> q.open(number)))
        .as("a purpose holds for the day")
        .hasMessageContaining("SECRECY-001");
  }

  @Test
  void aFileIsEmptiedAfterItsTerm() {
    String number = apply("KL_175", LocalDate.of(2015, 5, 4));
    check(number);
    decide(number, "GRANT_PERMIT", null);
    long id = desk.row(number).id();
    database.sql(
        "update proceeding set stage = 'CLOSED', closed_at = '2026-03-03' where id = " + id);
    assertThatThrownBy(() -> desk.in(CaseQueries.class, q -> q.open(number)))
        .as("a closed file")
        .hasMessageContaining("PROC-001");

    desk.daysLater(370);
    desk.run(
        PermitErasure.class,
        e -> e.empty(new RetentionDue(java.time.Instant.parse("2027-03-04T01:00:00Z"))));

    assertThat(desk.in(PermitRepository.class, r -> r.file(id)).orElseThrow().offences()).isEmpty();
    assertThat(
            desk.strings(
                "select content from decision where proceeding_id = "
                    + id
                    + " and content like '%"
                    + MARKER
                    + "%'"))
        .isEmpty();
    assertThat(content(number).outcome())
        .as("the outcome stays")
        .isEqualTo(PermitOutcome.PERMITTED);
  }

  private PermitContent content(String number) {
    return desk.in(
        PermitRepository.class,
        r ->
            r.content(
                Long.parseLong(
                    desk.strings(
                            "select version_id from teaching_permit_current where number = '"
                                + desk.row(number).entryNumber()
                                + "'")
                        .get(0))));
  }

  private String apply(String article, LocalDate expungedOn) {
    String number = unread(article, expungedOn);
    desk.run(CasePurposes.class, c -> c.state(number, "PREPARING", "Gatavoju sēdei."));
    return number;
  }

  private String unread(String article, LocalDate expungedOn) {
    persons++;
    return desk.in(
            PermitApplications.class,
            a ->
                a.apply(
                    new PermitInput(
                        desk.today(),
                        IntakeChannel.EMAIL,
                        new ApplicantInput(
                            PartyKind.NATURAL_PERSON,
                            "3290010%04d".formatted(persons),
                            "Jānis",
                            MARKER,
                            null,
                            null,
                            "janis@example.lv",
                            null,
                            null,
                            "Liepu iela 1, Jelgava",
                            "LV-3001",
                            null),
                        "Jelgavas 9. vidusskola",
                        "sporta skolotājs",
                        List.of(
                            new Offence(
                                article,
                                MARKER + " veikalā",
                                LocalDate.of(2009, 3, 2),
                                expungedOn)))))
        .number();
  }

  private void check(String number) {
    if (desk.row(number).procedure().equals(TeachingPermits.ANNULMENT)) {
      desk.run(CasePurposes.class, c -> c.state(number, "PREPARING", "Gatavoju sēdei."));
    }
    desk.check(number, CheckOutcome.MET);
  }

  private String decide(String number, String kind, String ground) {
    desk.propose(number, kind, ground);
    return new Decisions(desk).vote("PERSON_EVALUATION", number);
  }
}
