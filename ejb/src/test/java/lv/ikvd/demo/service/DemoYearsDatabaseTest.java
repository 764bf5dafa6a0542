package lv.ikvd.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.Report;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportShare;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.childminder.service.statistics.ChildMinderCells;
import lv.ikvd.citizenshipnotice.service.CitizenshipCells;
import lv.ikvd.competence.service.statistics.CompetenceCells;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.service.LoadDesk;
import lv.ikvd.institution.service.statistics.InstitutionCells;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.party.entity.territory.MunicipalityRepository;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.privatepractice.service.statistics.PrivatePracticeCells;
import lv.ikvd.programmelicence.service.statistics.LicensingTextCells;
import lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells;
import lv.ikvd.psychologist.service.statistics.PsychologistCells;
import lv.ikvd.recognition.service.statistics.RecognitionCells;
import lv.ikvd.scientificinstitution.service.statistics.ScientificCells;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import lv.ikvd.teachingpermit.service.statistics.TeachingPermitCells;
import lv.ikvd.worktime.entity.CalendarDays;
import lv.ikvd.worktime.service.WorkCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The demo years, made and loaded, give the numbers of the published report. */
class DemoYearsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @TempDir static Path directory;

  private static final Question YEAR = Question.of(2020);
  private static final String SECTION = "2.2.1";

  /** Of its sections there is text, of others tables and pictures. */
  private static final String CHAPTER = "2.2.";

  private static final String PRACTICE = "private_practice_";

  /** A published number, or the right one where the report contradicts itself. */
  private record Expected(CellKey key, long value) {}

  private static final Map<String, ReportTable> TABLES = new HashMap<>();

  private static byte[] zip;
  private static LoadDesk desk;
  private static LoadRow load;

  @BeforeAll
  static void make() {
    zip = bytes();
    desk = new LoadDesk(database, directory, 20_000, 1_000);
    load = desk.load(zip);
  }

  private static byte[] bytes() {
    return database.inTransaction(
        em -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try {
            new DemoYearsFile(
                    LoadDesk.kinds(em),
                    new Municipalities(new MunicipalityRepository(em)),
                    new WorkCalendar(new CalendarDays(em)))
                .writeTo(bytes);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
          return bytes.toByteArray();
        });
  }

  @Test
  void everyRowIsLoaded() {
    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(load.loaded()).isEqualTo(load.rows()).isGreaterThan(30_000);
  }

  @Test
  void theSameIsMadeAgainAndSkipped() {
    byte[] again = bytes();

    assertThat(again).isEqualTo(zip);
    LoadRow repeated = desk.load(again);
    assertThat(repeated.loaded()).isZero();
    assertThat(repeated.same()).isEqualTo(load.rows());
  }

  @Test
  void theTablesAndTheTextAreAsPublished() {
    List<Expected> expected = expected();

    assertThat(expected).hasSizeGreaterThan(100);
    for (Expected cell : expected) {
      assertThat(cell(cell.key()).value()).as("%s", cell.key()).isEqualTo(cell.value());
    }
    for (ReportCell cell : table("5").cells()) {
      assertThat(expected).extracting(Expected::key).contains(cell.key());
    }
  }

  /** In the order of the text: by sample, own, special; forms, private, and music against sport. */
  @Test
  void sharesAreThoseThatTheTextNames() {
    Report report = ask(reports -> reports.report(YEAR));

    assertThat(report.shares())
        .extracting(ReportShare::percent)
        .containsExactly(94L, 6L, 30L, 8L, 70L, 60L, 12L, 88L);
  }

  @Test
  void eachNumberOpensToItsRecords() {
    for (Expected cell : expected()) {
      long total =
          ask(reports -> reports.recordsOfReport(cell.key(), YEAR, PageRequest.first())).total();
      assertThat(total).as("%s", cell.key()).isEqualTo(cell.value());
    }
  }

  /** 1,376 of 1,584; behind the share stand those who are certified. */
  @Test
  void theShareOfCertifiedPsychologistsIsAsPublishedAndOpensToThem() {
    CellKey key = new CellKey("2", "certified_psychologists_share", "value");

    assertThat(cell(key).value()).isEqualTo(87);
    assertThat(ask(reports -> reports.records(key, YEAR, PageRequest.first())).total())
        .isEqualTo(1376);
  }

  /** Once a month; behind it stand the days. */
  @Test
  void theBoardOfPsychologistsSatOnceAMonthAsPublished() {
    CellKey key =
        new CellKey(
            "2.2.1", "psychologists", "psychologist_certification_council_meetings_per_month");

    assertThat(cell(key).value()).isEqualTo(1);
    assertThat(ask(reports -> reports.recordsOfReport(key, YEAR, PageRequest.first())).total())
        .isEqualTo(12);
  }

  /** A day on which somebody is certified by the dates of a certificate, as the register says. */
  @Test
  void psychologistsAreCountedAsTheRegisterHasThem() {
    String certified =
        "select count(*) from register_entry_version v join psychologist_version c on c.version_id"
            + " = v.id where v.superseded_at is null and v.valid_from <= date '%1$s' and"
            + " (v.valid_to is null or v.valid_to > date '%1$s') and"
            + " psychologist_status(c.version_id, date '%1$s') = 'CERTIFIED'";

    assertThat(number(certified.formatted("2020-12-31"))).isEqualTo(1376);
    assertThat(
            number(
                "select max(n) from (select count(distinct decided_on) as n from decision where"
                    + " register = 'PSYCHOLOGIST' group by date_trunc('month', decided_on)) m"))
        .as("the board sits once a month")
        .isEqualTo(1);
    assertThat(
            number(
                "select count(distinct date_trunc('month', decided_on)) from decision where"
                    + " register = 'PSYCHOLOGIST' and decided_on >= date '2020-01-01'"))
        .isEqualTo(12);
  }

  /** What the text calls "about". */
  @Test
  void aThousandCertificatesOfThreeQuartersAsManyTeachers() {
    assertThat(text(PRACTICE + "certificates_valid_approx")).isBetween(980L, 1020L);
    assertThat(text(PRACTICE + "teachers_active_approx")).isBetween(735L, 765L);
  }

  @Test
  void theCommissionDecidesOnceAMonthAndEveryDecisionIsOnAWorkingDay() {
    List<LocalDate> days = days("select distinct decided_on from decision");
    List<LocalDate> worked =
        database.inTransaction(
            em ->
                new WorkCalendar(new CalendarDays(em))
                    .workingDays(LocalDate.of(2013, 1, 1), LocalDate.of(2021, 1, 1)));

    assertThat(worked).containsAll(days);
    assertThat(days).hasSizeGreaterThan(1000);
    assertThat(
            number(
                "select max(n) from (select count(distinct decided_on) as n from decision where"
                    + " register = 'PRIVATE_PRACTICE' group by date_trunc('month', decided_on)) m"))
        .isEqualTo(1);
    assertThat(number("select count(*) from decision where decided_at::date < decided_on - 1"))
        .isZero();
  }

  @Test
  void summersAreLowAndAutumnsHigh() {
    String month =
        "select count(*) from decision where kind = 'REGISTER' and extract(month from decided_on)"
            + " = ";

    assertThat(number(month + 7) * 2).isLessThan(number(month + 10));
  }

  /** An extension is decided before the certificate ends and has its programme and people. */
  @Test
  void whatIsExtendedWasIssuedThreeYearsBefore() {
    String extended =
        """
        select count(*) from decision d join decision_effect f on f.decision_id = d.id
          join private_practice_version c on c.version_id = f.entry_version_id
          join register_entry_version v on v.id = c.version_id
         where d.kind = 'EXTEND' and %s exists (select 1 from register_entry_version w
          join private_practice_version b on b.version_id = w.id
         where w.entry_id = v.entry_id and b.expires_on = c.certified_from - 1 and b.certified_from
           = c.certified_from - interval '3 years' and d.decided_on < b.expires_on and b.programme =
           c.programme and b.target_group = c.target_group and b.field = c.field)\
        """;

    assertThat(number(extended.formatted("not"))).isZero();
    assertThat(number(extended.formatted(""))).isGreaterThan(500);
  }

  /** Table 3 counts what was decided in the year, the text what holds from a day of it. */
  @Test
  void whatWasDecidedInDecemberHoldsFromJanuary() {
    String late =
        "select count(*) from decision where register = 'INSTITUTION' and kind in ('STRIKE_OFF',"
            + " 'EXCLUDE') and extract(year from effective_on) = %1$d and extract(year from"
            + " decided_on) = %1$d - 1";

    assertThat(number(late.formatted(2020))).isEqualTo(19);
    assertThat(number(late.formatted(2021))).isEqualTo(4);
    assertThat(number("select count(*) from decision where effective_on < decided_on")).isZero();
  }

  @Test
  void institutionsAreOfEveryKindInMostMunicipalitiesAndNoTwoHaveOneName() {
    assertThat(number("select count(distinct kind) from institution_current")).isGreaterThan(8);
    assertThat(
            number(
                "select count(distinct a.municipality_id) from institution_current c join address a"
                    + " on a.id = c.legal_address_id"))
        .isGreaterThan(100);
    assertThat(
            number(
                "select count(*) from (select name from institution_current where status ="
                    + " 'REGISTERED' group by name having count(*) > 1) n"))
        .isZero();
  }

  @Test
  void everyRecordIsWhole() {
    assertThat(
            number(
                "select count(*) from party_version where address_id is null or email is null or"
                    + " phone is null"))
        .isZero();
    assertThat(
            number(
                "select count(*) from child_minder_version c where municipality_id is null or not"
                    + " exists (select 1 from child_minder_place p where p.version_id ="
                    + " c.version_id)"))
        .isZero();
    assertThat(
            number(
                "select count(*) from private_practice_version c where not exists (select 1 from"
                    + " private_practice_place p where p.version_id = c.version_id)"))
        .isZero();
    assertThat(
            number(
                "select count(*) from (select m.id from municipality m join address a on"
                    + " a.municipality_id = m.id group by m.id) m"))
        .as("all municipalities of those years")
        .isEqualTo(119);
  }

  @Test
  void theRegisterLogHoldsThem() {
    assertThat(desk.verify().findings()).isEmpty();
  }

  private static List<Expected> expected() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DemoYearsDatabaseTest.class.getResourceAsStream("/demo/expected-cells.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(line.indexOf(';') < 0 ? "," : ";"))
          .map(
              cells ->
                  new Expected(new CellKey(cells[0], cells[1], cells[2]), Long.parseLong(cells[3])))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ReportCell cell(CellKey key) {
    return table(key.table()).cell(key.row(), key.column());
  }

  private static ReportTable table(String number) {
    return TABLES.computeIfAbsent(
        number,
        none ->
            ask(
                reports ->
                    number.startsWith(CHAPTER)
                        ? reports.text(number, YEAR)
                        : reports.table(number, YEAR)));
  }

  private static long text(String column) {
    return table(SECTION).cell(column).value();
  }

  private static <T> T ask(Function<AnnualReports, T> question) {
    return database.inTransaction(
        em ->
            question.apply(
                new AnnualReports(
                    new CellCatalog(
                        List.of(
                            new ChildMinderCells(),
                            new PrivatePracticeCells(),
                            new InstitutionCells(),
                            new CitizenshipCells(),
                            new ScientificCells(),
                            new ProgrammeLicenceCells(),
                            new LicensingTextCells(),
                            new CompetenceCells(),
                            new RecognitionCells(),
                            new PsychologistCells(),
                            new TeachingPermitCells())),
                    new FactReader(em))));
  }

  private static long number(String sql) {
    return database.inTransaction(
        em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
  }

  private static List<LocalDate> days(String sql) {
    List<?> days = database.inTransaction(em -> em.createNativeQuery(sql).getResultList());
    return days.stream().map(day -> ((Date) day).toLocalDate()).toList();
  }
}
