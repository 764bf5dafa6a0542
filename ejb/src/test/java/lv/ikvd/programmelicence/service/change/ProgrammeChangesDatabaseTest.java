package lv.ikvd.programmelicence.service.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.change.Following;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.LicenceEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One change in many licences: looked at, entered in sets, told once. */
class ProgrammeChangesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private final ChangeDesk changes = new ChangeDesk(database, desk, desk.bean(ChangeJob.class));

  @Test
  void aNewPlanIsEnteredInEachLicenceWithItsHistoryAndToldOnce() {
    String school = schools.entry(Schools.name("Plānu skola"));
    List<String> licences =
        List.of(
            changes.licence(school, "BASIC", true), changes.licence(school, "BASIC_FIRST", true));
    String busy = changes.licence(schools.entry(Schools.name("Aizņemtā")), "BASIC", true);
    desk.run(LicenceApplications.class, a -> a.loseForce(busy, "GROUND_REQUEST", "Lūgums"));
    desk.daysLater(10);

    long change =
        changes.prepare(
            new ChangeInput(ChangeKind.PLAN, "BASIC", null, null, null, null, null, "MK 1/2026"));
    assertThat(changes.items(change))
        .extracting(ChangeItem::number, ChangeItem::reason)
        .containsExactly(tuple(busy, "OPEN_CASE"), tuple(licences.get(0), null));
    assertThat(changes.items(change).get(1).before())
        .isNotEqualTo(changes.items(change).get(1).after());

    changes.order(change);

    ChangeRow done = changes.row(change);
    assertThat(done.done()).isEqualTo(1);
    assertThat(done.exceptions()).isEqualTo(1);
    LicenceContent now = changes.content(licences.get(0));
    assertThat(now.updateReason()).isEqualTo("STANDARD");
    assertThat(now.licence().extent().hours())
        .isEqualTo(changes.plan("BASIC").stream().mapToInt(PlanHours::hours).sum());
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
    changes.order(change);
    assertThat(versions(licences.get(0))).hasSize(3);
    assertThat(
            changes.items(
                changes.prepare(
                    new ChangeInput(ChangeKind.PLAN, "BASIC", null, null, null, null, null, "x"))))
        .as("who has the plan already is not asked to change")
        .extracting(ChangeItem::number)
        .containsExactly(busy);
  }

  @Test
  void whatChangedSinceItWasLookedAtIsLeftAloneAndBecomesACase() {
    String school = schools.entry(Schools.name("Adrešu skola"));
    String first = changes.licence(school, "PRESCHOOL", false);
    String second = changes.licence(school, "PRESCHOOL_SPEECH", false);
    desk.daysLater(5);
    String line = changes.content(first).licence().places().get(0).line();
    long one = changes.prepare(address(school, line, "Jaunā iela 1, Rīga"));
    long two = changes.prepare(address(school, line, "Vēl jaunāka iela 2, Rīga"));

    changes.order(one);
    changes.order(two);

    assertThat(changes.row(one).done()).isEqualTo(2);
    for (String licence : List.of(first, second)) {
      Licence said = changes.content(licence).licence();
      assertThat(said.places().get(0).line()).isEqualTo("Jaunā iela 1, Rīga");
    }
    assertThat(changes.row(two).done()).isZero();
    assertThat(changes.items(two))
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
    String licence = changes.licence(school, "PRESCHOOL", false);
    String other = schools.entry(Schools.name("Cita dibinātāja"));
    database.sql(
        "update register_entry set party_id = (select party_id from register_entry where number ="
            + " '"
            + other
            + "') where number = '"
            + school
            + "'");

    assertThat(followingOf(school))
        .extracting(Following::kind, Following::institution, Following::licences)
        .containsExactly(tuple(ChangeKind.FOUNDER, school, 1L));
    assertThat(desk.in(ProgrammeChanges.class, ProgrammeChanges::following))
        .extracting(Following::institution)
        .contains(school);

    long change =
        changes.prepare(
            new ChangeInput(ChangeKind.FOUNDER, null, school, null, null, null, null, "Līgums"));
    changes.order(change);

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
    assertThat(changes.content(licence).updateReason()).isEqualTo("FOUNDER");
    assertThat(followingOf(school)).isEmpty();
  }

  @Test
  void aCodeThatEndedIsReplacedUnlessTheProgrammeIsThereAlready() {
    String school = schools.entry(Schools.name("Kodu skola"));
    String licence = changes.licence(school, "PRESCHOOL", false);
    String twice = changes.licence(school, "PRESCHOOL_SPEECH", false);
    String there = changes.licence(school, "BASIC", false);
    changes.say(licence, ChangeDesk.with(changes.said(licence), "20V22401"));
    changes.say(twice, ChangeDesk.with(changes.said(licence), "20V22402"));
    changes.say(there, ChangeDesk.with(changes.said(licence), "20V22302"));

    long one = changes.prepare(code(school, "20v 224 01", "20V 223 01"));
    long two = changes.prepare(code(school, "20V22402", "20V22302"));
    changes.order(one);

    assertThat(changes.items(one))
        .extracting(ChangeItem::number, ChangeItem::before, ChangeItem::after)
        .containsExactly(tuple(licence, "20V22401", "20V22301"));
    assertThat(changes.said(licence).code()).isEqualTo("20V22301");
    assertThat(changes.content(licence).updateReason()).isEqualTo("CODE");
    assertThat(changes.items(two))
        .extracting(ChangeItem::number, ChangeItem::reason)
        .containsExactly(tuple(twice, "TWICE"));
    refused("CHANGE-006", code(school, "20V22301", "20V22303"));
    refused("CHANGE-007", code(school, "20V22401", "30V22301"));
    refused("CHANGE-007", code(school, "31016012", "31016011"));
    refused("LIK-004", code(school, "20V22401", "20V22402"));
    refused("LIK-003", code(school, "20V99901", "20V22301"));
  }

  @Test
  void placesLieInTheMunicipalityThatContinuesTheirsUnlessItWasDivided() {
    String school = schools.entry(Schools.name("Novada skola"));
    String moved = changes.licence(school, "PRESCHOOL", false);
    String divided = changes.licence(school, "PRESCHOOL_SPEECH", false);
    changes.licence(school, "BASIC", false);
    changes.say(moved, ChangeDesk.at(changes.said(moved), changes.address("0700800")));
    changes.say(divided, ChangeDesk.at(changes.said(divided), changes.address("0604300")));

    assertThat(toFollow(ChangeKind.MUNICIPALITY)).containsExactly(2L);

    long change =
        changes.prepare(
            new ChangeInput(ChangeKind.MUNICIPALITY, null, null, null, null, null, null, "Likums"));
    changes.order(change);

    assertThat(changes.items(change))
        .extracting(ChangeItem::number, ChangeItem::reason, ChangeItem::before, ChangeItem::after)
        .containsExactly(
            tuple(divided, "DIVIDED", "Aglonas novads", null),
            tuple(moved, null, "Cesvaines novads", "Madonas novads"));
    assertThat(changes.items(change).get(0).caseNumber()).isNotNull();
    assertThat(
            desk.strings(
                "select m.code from programme_licence_current l join programme_licence_place p on"
                    + " p.data_id = l.data_id join address a on a.id = p.address_id join"
                    + " municipality m on m.id = a.municipality_id where l.number = '"
                    + moved
                    + "'"))
        .as("Cesvaine, then Madona of 2021, then that of 2025")
        .containsExactly("0038001");
    assertThat(changes.said(divided).places().get(0).municipality()).isEqualTo("Aglonas novads");
    assertThat(toFollow(ChangeKind.MUNICIPALITY)).containsExactly(1L);
  }

  @Test
  void aTakeoverIsDecidedInACaseOfEachLicence() {
    String ending = schools.entry(Schools.name("Pievienojamā"));
    String going = schools.entry(Schools.name("Pārņēmēja"));
    String licence = changes.licence(ending, "PRESCHOOL", false);
    String there = changes.licence(ending, "BASIC", false);
    changes.licence(going, "BASIC", false);
    refused("CHANGE-008", takeover(null, going));
    refused("CHANGE-009", takeover(ending, ending));

    long change = changes.prepare(takeover(ending, going));
    changes.order(change);

    assertThat(changes.items(change))
        .extracting(ChangeItem::number, ChangeItem::state, ChangeItem::reason)
        .containsExactly(tuple(there, "EXCEPTION", "TWICE"), tuple(licence, "DONE", null));
    assertThat(changes.said(licence).institution().number())
        .as("nothing is changed before the decision")
        .isEqualTo(ending);
    String number = changes.items(change).get(1).caseNumber();
    assertThat(
            desk.strings(
                "select l.number is not null from programme_change_letter l where l.change_id = "
                    + change))
        .as("the institution that takes over is told once")
        .containsExactly("true");
    new Decisions(desk).sign(number, "AMEND", null);
    assertThat(changes.said(licence).institution().number()).isEqualTo(going);
    assertThat(changes.said(licence).takenOverFrom().number()).isEqualTo(ending);
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
    assertThatThrownBy(() -> changes.prepare(input))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private static ChangeInput address(String school, String from, String to) {
    return new ChangeInput(
        ChangeKind.ADDRESS, null, school, from, to, "LV-1010", Schools.RIGA, "Paziņojums");
  }

  private List<Following> followingOf(String school) {
    return desk.in(ProgrammeChanges.class, c -> c.followingOf(school));
  }

  private List<Long> toFollow(ChangeKind kind) {
    return desk.in(ProgrammeChanges.class, ProgrammeChanges::following).stream()
        .filter(one -> one.kind() == kind)
        .map(Following::licences)
        .toList();
  }

  private static ChangeInput code(String school, String from, String to) {
    return new ChangeInput(ChangeKind.CODE, null, school, from, to, null, null, "Noteikumi");
  }

  private static ChangeInput takeover(String from, String to) {
    return new ChangeInput(ChangeKind.TAKEOVER, null, from, null, to, null, null, "Rīkojums");
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
}
