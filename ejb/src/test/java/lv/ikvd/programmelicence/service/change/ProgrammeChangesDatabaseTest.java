package lv.ikvd.programmelicence.service.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.mark.MarkInput;
import lv.ikvd.programmelicence.service.mark.ProgrammeMarks;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One change in many licences: looked at, entered in sets, told once. */
class ProgrammeChangesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  ProgrammeChangesDatabaseTest() {
    desk.with(Jobs.class, desk.node().jobs("Anna Ozola", desk.bean(ChangeJob.class)));
  }

  @Test
  void aNewPlanIsEnteredInEachLicenceWithItsHistoryAndToldOnce() {
    String school = schools.entry(Schools.name("Plānu skola"));
    List<String> licences =
        List.of(licence(school, "BASIC", true), licence(school, "BASIC_FIRST", true));
    String busy = licence(schools.entry(Schools.name("Aizņemtā")), "BASIC", true);
    desk.run(LicenceApplications.class, a -> a.loseForce(busy, "GROUND_REQUEST", "Lūgums"));
    desk.daysLater(10);

    long change =
        prepare(
            new ChangeInput(ChangeKind.PLAN, "BASIC", null, null, null, null, null, "MK 1/2026"));
    assertThat(items(change))
        .extracting(ChangeItem::number, ChangeItem::reason)
        .containsExactly(tuple(busy, "OPEN_CASE"), tuple(licences.get(0), null));
    assertThat(items(change).get(1).before()).isNotEqualTo(items(change).get(1).after());

    order(change);

    ChangeRow done = row(change);
    assertThat(done.done()).isEqualTo(1);
    assertThat(done.exceptions()).isEqualTo(1);
    LicenceContent now = content(licences.get(0));
    assertThat(now.updateReason()).isEqualTo("STANDARD");
    assertThat(now.licence().extent().hours())
        .isEqualTo(plan("BASIC").stream().mapToInt(PlanHours::hours).sum());
    assertThat(
            desk.in(LicenceEntries.class, e -> e.open(licences.get(0), desk.today().minusDays(3)))
                .content()
                .updateReason())
        .isNull();
    assertThat(versions(licences.get(0)))
        .containsExactly(
            "1 DECISION superseded", "2 OFFICIAL_ENTRY known", "3 DECISION known remainder");
    assertThat(
            desk.strings(
                "select count(*) from log_pending l join register_entry_version v on v.id ="
                    + " l.version_id join register_entry e on e.id = v.entry_id where e.number = '"
                    + licences.get(0)
                    + "'"))
        .containsExactly("3");
    assertThat(
            desk.strings(
                "select count(*) from programme_change_letter where change_id = "
                    + change
                    + " and number is not null"))
        .containsExactly("1");
    assertThat(
            desk.strings(
                "select citation from timeline_event t join register_entry e on e.id = t.entry_id"
                    + " where t.kind = 'ENTRY_UPDATED' and e.number = '"
                    + licences.get(0)
                    + "'"))
        .singleElement()
        .asString()
        .endsWith("pamats: MK 1/2026");
    order(change);
    assertThat(versions(licences.get(0))).hasSize(3);
    assertThat(
            items(
                prepare(
                    new ChangeInput(ChangeKind.PLAN, "BASIC", null, null, null, null, null, "x"))))
        .as("who has the plan already is not asked to change")
        .extracting(ChangeItem::number)
        .containsExactly(busy);
  }

  @Test
  void whatChangedSinceItWasLookedAtIsLeftAloneAndBecomesACase() {
    String school = schools.entry(Schools.name("Adrešu skola"));
    String first = licence(school, "PRESCHOOL", false);
    String second = licence(school, "PRESCHOOL_SPEECH", false);
    desk.daysLater(5);
    String line = content(first).licence().places().get(0).line();
    long one = prepare(address(school, line, "Jaunā iela 1, Rīga"));
    long two = prepare(address(school, line, "Vēl jaunāka iela 2, Rīga"));

    order(one);
    order(two);

    assertThat(row(one).done()).isEqualTo(2);
    for (String licence : List.of(first, second)) {
      Licence said = content(licence).licence();
      assertThat(said.places().get(0).line()).isEqualTo("Jaunā iela 1, Rīga");
    }
    assertThat(row(two).done()).isZero();
    assertThat(items(two))
        .hasSize(2)
        .allSatisfy(
            item -> {
              assertThat(item.reason()).isEqualTo("CHANGED");
              assertThat(item.caseNumber()).isNotNull();
              assertThat(desk.row(item.caseNumber()).procedure()).isEqualTo("PL_AMENDMENT");
            });
  }

  @Test
  void licencesFollowTheFounderOfTheirInstitution() {
    String school = schools.entry(Schools.name("Dibinātāju skola"));
    String licence = licence(school, "PRESCHOOL", false);
    String other = schools.entry(Schools.name("Cita dibinātāja"));
    database.sql(
        "update register_entry set party_id = (select party_id from register_entry where number ="
            + " '"
            + other
            + "') where number = '"
            + school
            + "'");

    long change =
        prepare(
            new ChangeInput(ChangeKind.FOUNDER, null, school, null, null, null, null, "Līgums"));
    order(change);

    assertThat(
            desk.strings(
                "select count(*) from register_entry l join register_entry o on o.party_id ="
                    + " l.party_id join register_entry_version v on v.id = l.current_version_id"
                    + " join party_version p on p.id = v.party_version_id and p.party_id ="
                    + " l.party_id where l.number = '"
                    + licence
                    + "' and o.number = '"
                    + other
                    + "'"))
        .containsExactly("1");
    assertThat(content(licence).updateReason()).isEqualTo("FOUNDER");
  }

  @Test
  void whatCannotBeAChangeIsRefused() {
    refused(
        "CHANGE-001", new ChangeInput(ChangeKind.PLAN, "BASIC", null, null, null, null, null, " "));
    refused(
        "STANDARD-001",
        new ChangeInput(ChangeKind.PLAN, "NONE", null, null, null, null, null, "x"));
    refused(
        "CHANGE-002", new ChangeInput(ChangeKind.ADDRESS, null, null, "A", null, null, null, "x"));
    refused("CHANGE-004", address(null, "Tādas nav", "Cita"));
  }

  private void refused(String code, ChangeInput input) {
    assertThatThrownBy(() -> prepare(input))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private static ChangeInput address(String school, String from, String to) {
    return new ChangeInput(
        ChangeKind.ADDRESS, null, school, from, to, "LV-1010", Schools.RIGA, "Paziņojums");
  }

  private long prepare(ChangeInput input) {
    return desk.in(ProgrammeChanges.class, c -> c.prepare(input));
  }

  private void order(long change) {
    desk.run(ProgrammeChanges.class, c -> c.order(change, "Izmaiņas"));
    CaseDesk.Person before = desk.person();
    desk.as(CaseDesk.SYSTEM);
    desk.node().run(desk.bean(ChangeJob.class));
    desk.as(before);
    assertThat(desk.strings("select failure from job where failure is not null")).isEmpty();
  }

  private ChangeRow row(long change) {
    return desk.in(ProgrammeChanges.class, c -> c.open(change));
  }

  private List<ChangeItem> items(long change) {
    return desk.in(ProgrammeChanges.class, c -> c.items(change, new PageRequest(1, 50, null)))
        .items();
  }

  private LicenceContent content(String licence) {
    return desk.in(LicenceEntries.class, e -> e.open(licence, null)).content();
  }

  private List<String> versions(String licence) {
    return desk.strings(
        "select v.version_no || ' ' || v.way || case when v.superseded_at is null then ' known'"
            + " else ' superseded' end || case when v.remainder_of_id is null then '' else '"
            + " remainder' end from register_entry_version v join register_entry e on e.id ="
            + " v.entry_id where e.number = '"
            + licence
            + "' order by v.version_no");
  }

  private List<PlanHours> plan(String sample) {
    return desk.in(StudyStandards.class, s -> s.plan(sample));
  }

  /** The number of a licence that was marked and given; with fewer hours than the sample has. */
  private String licence(String school, String sample, boolean fewer) {
    List<PlanHours> plan = new ArrayList<>(plan(sample));
    if (fewer) {
      PlanHours first = plan.get(0);
      plan.set(0, new PlanHours(first.subject(), first.grade(), first.hours() - 1));
    }
    Long place = desk.in(ProgrammeMarks.class, m -> m.places(school)).get(0).addressId();
    MarkInput input =
        new MarkInput(
            desk.today(),
            IntakeChannel.E_ADDRESS,
            school,
            sample,
            desk.today().plusMonths(3),
            List.of(place),
            plan);
    String number = desk.in(ProgrammeMarks.class, m -> m.mark(input)).number();
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "LICENSE", null);
    desk.sign(CaseDesk.ILZE, number);
    return desk.row(number).entryNumber();
  }
}
