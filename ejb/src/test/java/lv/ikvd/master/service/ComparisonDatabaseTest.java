package lv.ikvd.master.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.ikvd.childminder.service.casework.Applied;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.entity.JobRepository;
import lv.ikvd.master.entity.ComparisonRow;
import lv.ikvd.master.entity.DifferenceKind;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.entity.DifferenceState;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A file of VIIS against our versions in force: what is found, and what becomes of it next time.
 */
class ComparisonDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private CaseDesk desk;
  private String first;
  private String second;

  @BeforeEach
  void twoProviders() {
    desk = new CaseDesk(database);
    database.sql(
        "delete from master_difference",
        "delete from master_comparison",
        "delete from job_error",
        "delete from job");
    first = new Applied(desk).entry();
    second = new Applied(desk).entry();
  }

  @Test
  void findsEachKindOfDifferenceAndWhoIsMaster() {
    List<DifferenceRow> found =
        Viis.asWeSay(desk, Viis.CHILD_MINDER)
            .says(first, "publicPhone", "+371 29999999")
            .says(first, "activityFrom", "2025-12-01")
            .says(first, "website", null)
            .says("BU-9999", "manager", "Kāds Cits")
            .lacks(second)
            .compare();

    assertThat(found)
        .extracting(
            DifferenceRow::number,
            DifferenceRow::field,
            DifferenceRow::kind,
            DifferenceRow::ours,
            DifferenceRow::theirs,
            DifferenceRow::master)
        .containsExactlyInAnyOrder(
            tuple(
                first,
                "publicPhone",
                DifferenceKind.DIFFERENT,
                "+371 20000000",
                "+371 29999999",
                "IKVIS"),
            tuple(
                first, "activityFrom", DifferenceKind.DIFFERENT, "2026-01-05", "2025-12-01", "VID"),
            tuple(second, null, DifferenceKind.ONLY_OURS, null, null, "IKVIS"),
            tuple("BU-9999", null, DifferenceKind.ONLY_THEIRS, null, null, "IKVIS"));
    assertThat(found)
        .filteredOn(row -> row.number().equals(first))
        .allMatch(r -> r.holder() != null);
    assertThat(desk.strings("select count(*) from master_row")).containsExactly("0");
  }

  @Test
  void whatWeGiveOutComesBackWithoutADifferenceWhateverStandsInIt() {
    Random random = new Random(4);
    String[] pieces = {
      "Zane", "\"", ",", ";", "\n", "\r\n", "\t", " ", "  ", "\u00a0", "Ā", "A\u0304", "\\", "\\N",
      "{", "}", "NULL", "'", "=1+1", "\u2003", "😀", "€", "\u0085"
    };
    String rows =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    "(%d, %s, %s, %s)"
                        .formatted(
                            900_000 + i,
                            literal(random, pieces),
                            literal(random, pieces),
                            literal(random, pieces)))
            .collect(Collectors.joining(", "));
    database.sql(
        "insert into party (id, kind, created_at) select id, 'LEGAL_ENTITY', now() from (values "
            + rows
            + ") g(id, name, manager, website)");
    database.sql(
        """
        with g as (select * from (values %s) g(id, name, manager, website)),
        p as (insert into party_version (id, party_id, valid_from, recorded_at, source, legal_name, display_name, search_key, salt, commitment)
              select id, id, '2020-01-01', '2020-01-01', 'APPLICATION', coalesce(name, 'x'), coalesce(name, 'x'), 'x', sha256('a'), sha256('a') from g),
        e as (insert into register_entry (id, register, number, party_id, registered_on) select id, 'CHILD_MINDER', 'BX-' || id, id, '2020-01-01' from g),
        v as (insert into register_entry_version (id, entry_id, version_no, valid_from, recorded_at, way, citation, recorded_by, party_version_id, party_commitment)
              select id, id, 1, '2020-01-01', '2020-01-01', 'LOAD', 'MK', 'x', id, sha256('a') from g)
        insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime, manager, website,
            personal_salt, personal_commitment)
        select id, 'LEGAL_ENTITY', coalesce(name, 'x'), 'x', 'SHORT', 'GENERAL', manager, website, sha256('a'), sha256('a') from g\
        """
            .formatted(rows));

    Viis viis = Viis.asWeSay(desk, Viis.CHILD_MINDER);

    assertThat(viis.compare()).isEmpty();
    assertThat(viis.says("BX-900007", "manager", "Pavisam Cits").compare())
        .extracting(DifferenceRow::number, DifferenceRow::field)
        .containsExactly(tuple("BX-900007", "manager"));
  }

  /** Nothing, or some pieces one after the other, as SQL writes them. */
  private static String literal(Random random, String[] pieces) {
    String text =
        Stream.generate(() -> pieces[random.nextInt(pieces.length)])
            .limit(random.nextInt(6))
            .collect(Collectors.joining());
    return text.isEmpty() ? "null::text" : "'" + text.replace("'", "''") + "'";
  }

  @Test
  void aFieldThatTheFileDoesNotHaveIsNotCompared() {
    Viis viis = Viis.asWeSay(desk, Viis.CHILD_MINDER).says(first, "publicPhone", "1");
    assertThat(viis.compare()).hasSize(1);

    assertThat(viis.without("publicPhone").says(first, "publicEmail", "a@example.lv").compare())
        .as("what was open of it stays")
        .extracting(DifferenceRow::field)
        .containsExactlyInAnyOrder("publicPhone", "publicEmail");
  }

  @Test
  void aNewComparisonTakesThePlaceOfWhatWasOpenAndKeepsWhatWasSettled() {
    Viis viis =
        Viis.asWeSay(desk, Viis.CHILD_MINDER)
            .says(first, "publicPhone", "1")
            .says(first, "website", "https://example.lv")
            .says(second, "publicPhone", "2")
            .says(second, "website", "https://example.lv");
    List<DifferenceRow> open = viis.compare();
    long sent = id(open, first, "publicPhone");
    long asked = id(open, second, "publicPhone");
    long answered = id(open, second, "website");
    desk.run(Settling.class, s -> s.send(sent, null));
    desk.run(Settling.class, s -> s.ask(List.of(asked, answered), desk.today().plusDays(9), null));
    desk.daysLater(3);

    List<DifferenceRow> next =
        viis.says(second, "publicPhone", "3").says(second, "website", null).compare();

    assertThat(next)
        .extracting(DifferenceRow::number, DifferenceRow::field, DifferenceRow::state)
        .containsExactlyInAnyOrder(
            tuple(first, "publicPhone", DifferenceState.OPEN),
            tuple(first, "website", DifferenceState.OPEN),
            tuple(second, "publicPhone", DifferenceState.ASKED));
    assertThat(row(next, first, "publicPhone").sentBefore())
        .as("sent, and still there")
        .isNotNull();
    assertThat(row(next, first, "website").sentBefore()).isNull();
    assertThat(row(next, second, "publicPhone").theirs()).as("as it stands now").isEqualTo("3");
    assertThat(Viis.in(desk, DifferenceState.SENT))
        .extracting(DifferenceRow::id)
        .containsExactly(sent);
    assertThat(Viis.in(desk, DifferenceState.GONE))
        .extracting(DifferenceRow::id)
        .containsExactly(answered);
  }

  @Test
  void aFileWithAWrongRowIsNotComparedAndNothingIsLost() {
    Viis viis = Viis.asWeSay(desk, Viis.CHILD_MINDER).says(first, "publicPhone", "1");
    viis.compare();
    String wrong =
        "number,activityFrom,serviceKind,publicPhone\r\n"
            + first
            + ",31.12.2025,SHORT,1\r\n"
            + second
            + ",2025-12-31,SOMETIMES,"
            + "1".repeat(31)
            + "\r\n,2025-12-31,SHORT,1\r\nbad number,,,\r\n329000-00017,,,\r\nBU-1,2\r\n";

    ComparisonRow refused = Viis.compare(desk, Viis.CHILD_MINDER, wrong);

    assertThat(refused.found()).isNull();
    assertThat(errors(refused))
        .extracting(JobError::record, JobError::code)
        .containsExactly(
            tuple("2:activityFrom", "LOAD-013"),
            tuple("3:serviceKind", "LOAD-016"),
            tuple("3:publicPhone", "LOAD-012"),
            tuple("4:number", "LOAD-011"),
            tuple("5:number", "LOAD-019"),
            tuple("6:number", "LOAD-021"),
            tuple("7:number", "LOAD-010"));
    assertThat(errors(refused)).noneMatch(error -> error.message().contains("00017"));
    assertThat(Viis.open(desk)).extracting(DifferenceRow::field).containsExactly("publicPhone");
    assertThat(desk.strings("select count(*) from master_row")).containsExactly("0");
  }

  @Test
  void anEntryThatIsThereTwiceIsNotCompared() {
    ComparisonRow refused =
        Viis.compare(
            desk,
            Viis.CHILD_MINDER,
            "number,publicPhone\n%1$s,1\n%2$s,2\n%1$s,3\n".formatted(first, second));

    assertThat(errors(refused))
        .extracting(JobError::record, JobError::code)
        .containsExactly(tuple("4:number", "LOAD-022"));
    assertThat(Viis.open(desk)).isEmpty();
  }

  @Test
  void aFileOfNothingButErrorsStopsEarly() {
    ComparisonRow refused =
        Viis.compare(
            desk, Viis.CHILD_MINDER, "number,activityFrom\n" + "BU-1,never\n".repeat(3_000));

    assertThat(errors(refused)).hasSize(ComparisonJob.MOST_ERRORS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number,colour~BU-1,red|MASTER-003|file",
        "number,manager,manager~BU-1,a,b|MASTER-003|file",
        "number,certificate~BU-1,SER-1|MASTER-004|register",
        "manager~a|MASTER-006|file",
        "number~BU-1|MASTER-006|file",
        "number,manager|MASTER-007|file",
        "number;manager~BU-1;a|MASTER-003|file",
        "number,manager~BU-1,\"a|LOAD-005|file",
      })
  void whatIsWrongWithAFileAsAWholeIsToldAtOnce(String file, String code, String field) {
    assertThatThrownBy(() -> Viis.compare(desk, Viis.CHILD_MINDER, file.replace('~', '\n')))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).contains(field);
            });
    assertThat(desk.strings("select count(*) from job")).containsExactly("0");
  }

  @Test
  void aFileInAnotherEncodingOrOfAnotherKindIsRefused() {
    byte[] windows =
        "number,manager\nBU-1,Z\u0101\n".getBytes(java.nio.charset.Charset.forName("windows-1257"));
    byte[] wide = "number,manager\nBU-1,a\n".getBytes(StandardCharsets.UTF_16LE);

    for (byte[] file : List.of(windows, wide, new byte[] {'P', 'K', 3, 4, 0, 0})) {
      assertThatThrownBy(() -> Viis.compare(desk, Viis.CHILD_MINDER, file))
          .isInstanceOfSatisfying(
              Problem.class,
              p -> assertThat(p.code()).isIn("LOAD-004", "DOCUMENT-003", "DOCUMENT-006"));
    }
    assertThatThrownBy(() -> Viis.compare(desk, Viis.CHILD_MINDER, "")).hasMessage("DOCUMENT-002");
    assertThatThrownBy(() -> Viis.compare(desk, "NOTHING", "number\n")).hasMessage("MASTER-001");
  }

  @Test
  void aRegisterIsComparedOnceAtATimeAndNotWithTheFuture() {
    byte[] file = "number,manager\nBU-1,a\n".getBytes(StandardCharsets.UTF_8);
    start(file, desk.today());

    assertThatThrownBy(() -> start(file, desk.today())).hasMessage("MASTER-005");
    assertThatThrownBy(() -> start(file, desk.today().plusDays(1))).hasMessage("MASTER-002");
    assertThatThrownBy(() -> start(file, null)).hasMessage("MASTER-002");
    desk.compare();
    start(file, desk.today());
  }

  private void start(byte[] file, LocalDate stateOn) {
    desk.run(
        Comparisons.class,
        c -> c.start(Viis.CHILD_MINDER, stateOn, new ByteArrayInputStream(file), "viis.csv"));
  }

  private List<JobError> errors(ComparisonRow comparison) {
    return desk.in(JobRepository.class, jobs -> jobs.errors(comparison.id(), 0, 5_000));
  }

  private static long id(List<DifferenceRow> rows, String number, String field) {
    return row(rows, number, field).id();
  }

  static DifferenceRow row(List<DifferenceRow> rows, String number, String field) {
    return rows.stream()
        .filter(row -> row.number().equals(number) && field.equals(row.field()))
        .findFirst()
        .orElseThrow();
  }
}
