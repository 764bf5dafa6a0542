package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.worktime.entity.RigaClock;
import org.junit.jupiter.api.Test;

/** Codes of programmes explained; a mark becomes a licence; one change in many licences. */
class ProgrammeMarksSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");
  private static final Pattern CHANGE = Pattern.compile(".*/programmelicence/changeset/.*");
  private static final Pattern BATCH = Pattern.compile(".*/case/batch/.*");
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where i.kind = 'PL_LICENCE' and"
          + " p.number = ?";

  @Test
  void aCodeIsExplainedAndAWrongOneRefusedWithItsSign() {
    try (Clerk anna = new Clerk(SERVER)) {
      anna.open("/programmelicence/codes?code=31016011&on=01.09.2020");
      assertThat(anna.says())
          .contains("31 016 01 1", "Vispārējās vidējās izglītības programma", "Klātiene");
      Screens.take(anna.page(), "codes-explained");
      anna.open("/programmelicence/codes?code=31016012&on=01.09.2022");
      assertThat(anna.says())
          .contains("8. zīmes (Ieguves forma) vērtība „2” bija spēkā līdz 31.08.2022.");
      Screens.take(anna.page(), "codes-refused");
      anna.open("/programmelicence/standards?year=2020");
      assertThat(anna.says())
          .contains("4. klase", "Valsts pamatizglītības standarts (2014. gada noteikumi)");
      Screens.take(anna.page(), "standards");
      anna.open("/programmelicence/sample?code=BASIC");
      assertThat(anna.says()).contains("Plāns atbilst standartam");
      Screens.take(anna.page(), "sample");
    }
  }

  @Test
  void theApiExplainsTooAndRefuses() {
    Session nobody = new Session(SERVER);
    assertThat(nobody.get("/api/v1/programme-codes/31016011?on=2020-09-01").body())
        .contains("\"PROGRAMME_GROUP\"", "Klātiene");
    assertThat(nobody.get("/api/v1/programme-codes/31016012?on=2022-09-01").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aMarkBecomesALicenceWithItsDocument() {
    String school =
        ROWS.all(
                "select number from institution_current where status = 'REGISTERED' order by number"
                    + " limit 1")
            .get(0);
    try (Clerk anna = new Clerk(SERVER);
        Decider ilze = new Decider(SERVER)) {
      anna.open("/programmelicence/mark");
      Screens.take(anna.page(), "mark-begin");
      anna.open("/programmelicence/mark?institution=" + school + "&sample=BASIC");
      anna.fill("startsOn", LocalDate.now(RigaClock.ZONE).plusMonths(3).format(DAY));
      anna.page().locator("input[type=checkbox][id*=places]").first().check();
      anna.page().locator("[id='form:lines:0:cells:0:hours']").fill("1");
      anna.page().locator("[id='form:send']").click();
      anna.page().locator(".r-error").first().waitFor();
      assertThat(anna.says()).contains("standartā vismaz", "Palieliniet stundu skaitu");
      Screens.take(anna.page(), "mark-refused");
      anna.page().locator("[id='form:lines:0:cells:0:hours']").fill("210");
      anna.press("Reģistrēt atzīmi", CASE);
      String number = anna.caseNumber();
      Screens.take(anna.page(), "mark-case");
      anna.open("/programmelicence/marks");
      assertThat(anna.says()).contains("viss kārtībā");
      Screens.take(anna.page(), "marks");
      anna.page().locator("[id='form:choose']").click();
      anna.page().waitForURL(BATCH);
      Screens.take(anna.page(), "marks-batch");
      anna.page().locator("button.r-primary").first().click();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  !ROWS.all(
                          "select 1 from proceeding where number = ? and stage = 'PREPARED'",
                          number)
                      .isEmpty());
      ilze.sign(number);
      await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number).isEmpty());
      anna.openCase(number);
      Screens.take(anna.page(), "mark-licensed");
      changes(anna);
    }
  }

  /** The plan of a new standard, in all licences of the sample: looked at, then entered. */
  private static void changes(Clerk anna) {
    anna.open("/programmelicence/changes");
    anna.choose("kind", "PLAN").choose("sample", "BASIC");
    anna.fill("source", "Ministru kabineta noteikumi Nr. 1");
    Screens.take(anna.page(), "changes");
    anna.press("Atrast licences", CHANGE);
    assertThat(anna.says())
        .as("who has the plan already is not asked to change")
        .contains("Tiks ierakstīts", "Pamatizglītība")
        .doesNotContain("Pamatizglītības programma");
    Screens.take(anna.page(), "change-preview");
    String id = anna.caseNumber();
    anna.page().locator("[id$='do']").click();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                ROWS.all(
                            "select 1 from programme_change c join job j on j.id = c.job_id where"
                                + " c.id = ?::bigint and j.state = 'DONE'",
                            id)
                        .size()
                    == 1);
    anna.open("/programmelicence/changeset/" + id);
    assertThat(anna.says()).contains("ierakstīts");
    Screens.take(anna.page(), "change-done");
    refused(anna);
    takeover(anna);
    anna.open("/programmelicence/list?status=IN_FORCE&form=FULL_TIME");
    anna.page().locator("a[href*='count=PL_ENTRIES']").first().click();
    anna.page().waitForLoadState();
    assertThat(anna.page().url()).endsWith("count=PL_ENTRIES&status=IN_FORCE&form=FULL_TIME");
    anna.open("/statistics/question?count=PL_ENTRIES&status=IN_FORCE&by=licence_kind&and=area");
    assertThat(anna.says()).contains("Pamatizglītība", "Vispārējās izglītības programmas");
    Screens.take(anna.page(), "licences-counted");
  }

  /** A code that stands in the classification is replaced by a decision only. */
  private static void refused(Clerk anna) {
    anna.open("/programmelicence/changes?kind=CODE");
    anna.fill("fromCode", "31 016 01 1").fill("code", "31 016 02 1");
    anna.fill("source", "Ministru kabineta noteikumi Nr. 2");
    anna.page().locator("[id='form:prepare']").click();
    anna.page().locator(".r-error").first().waitFor();
    assertThat(anna.says()).contains("klasifikācijā ir spēkā", "groziet licenci ar lēmumu");
    Screens.take(anna.page(), "change-code-refused");
  }

  /** How many licences of a change were ready, or were not; other tests license some too. */
  private static long items(String change, String compared) {
    long items =
        ROWS.count(
            "select count(*) from programme_change_item where state %s 'READY' and change_id = %s"
                .formatted(compared, change));
    assertThat(items).isPositive();
    return items;
  }

  /** Licences that another institution takes over: a case for each. */
  private static void takeover(Clerk anna) {
    List<String> schools =
        ROWS.all(
            "select i.number from institution_current i where i.status = 'REGISTERED' and i.kind ="
                + " 'PRESCHOOL' and exists (select 1 from programme_licence_current l where"
                + " l.institution_id = i.entry_id and l.status = 'IN_FORCE') order by i.number");
    anna.open("/programmelicence/changes?kind=TAKEOVER&institution=" + schools.get(0));
    anna.fill("takenBy", schools.get(1));
    anna.fill("source", "Dibinātāju līgums");
    Screens.take(anna.page(), "change-takeover");
    anna.press("Atrast licences", CHANGE);
    assertThat(anna.says()).contains("iestādei jau ir šāda programma");
    Screens.take(anna.page(), "change-takeover-preview");
    String id = anna.caseNumber();
    ROWS.execute(
        "with j as (insert into job (id, kind, title, params, state, created_by, created_at,"
            + " finished_at) values (nextval('job_seq'), 'PL_CHANGE', 'Atceltais', '%1$s',"
                .formatted(id)
            + " 'CANCELLED', 'Anna', now(), now()) returning id) update programme_change c set"
            + " ordered_by = c.prepared_by, ordered_at = now(), job_id = j.id from j where c.id ="
            + " %1$s".formatted(id));
    anna.open("/programmelicence/changeset/" + id);
    assertThat(anna.says())
        .contains(
            "Atvērtās lietas: 0; bez lietas palika: %d; izņēmumi: %d"
                .formatted(items(id, "="), items(id, "<>")),
            "lieta nav atvērta");
    Screens.take(anna.page(), "change-cancelled");
  }
}
