package lv.ikvd.privatepractice.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.Report;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportCheck;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Listed;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.State;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tables 5 to 7 and the numbers of the text, held against a count by hand over random histories.
 */
class PrivatePracticeNumbersDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final long SEED = 20201231;
  private static final int TEACHERS = 300;
  private static final int QUESTIONS = 40;
  private static final List<String> GIVEN = List.of("ISSUE", "EXTEND");

  private static final Map<String, String> GROUPS =
      Map.of(
          "preschool_children", "PRESCHOOL",
          "compulsory_school_age", "COMPULSORY_AGE_AND_YOUTH",
          "youth", "YOUTH",
          "children_youth_adults", "CHILDREN_YOUTH_ADULTS",
          "children_and_adults", "CHILDREN_YOUTH_ADULTS",
          "adults", "ADULTS");
  private static final Map<String, String> FIELDS =
      Map.of(
          "languages", "LANGUAGES",
          "speech_development_and_correction", "SPEECH",
          "art", "ARTS",
          "music", "MUSIC",
          "dance", "DANCE",
          "sport", "SPORT",
          "natural_sciences", "SCIENCES",
          "preschool", "PRESCHOOL",
          "legal_studies", "LAW",
          "other", "OTHER");

  private static final PracticeHistories histories = new PracticeHistories(SEED, TEACHERS);

  @BeforeAll
  static void register() {
    new PracticeRows(database).write(histories);
  }

  @Test
  void eachNumberIsWhatACountByHandGives() {
    for (Question question : questions()) {
      for (ReportCell cell : cells(question)) {
        assertThat(cell.value())
            .as("%s %s", question, cell.key())
            .isEqualTo(byHand(question, cell.key()).size());
      }
    }
  }

  @Test
  void eachNumberOpensToWhatItCounts() {
    for (Question question : questions().subList(0, 8)) {
      for (ReportCell cell : cells(question)) {
        List<FactRow> rows = all(cell.key(), question);
        assertThat(rows)
            .as("%s %s", question, cell.key())
            .extracting(FactRow::number)
            .containsExactlyInAnyOrderElementsOf(
                byHand(question, cell.key()).stream().map(Listed::number).toList());
        assertThat(rows).extracting(FactRow::day).isSorted();
      }
    }
  }

  @Test
  void theHistoriesTryWhatTheyShould() {
    assertThat(histories.decisions()).filteredOn(made -> made.corrects() != null).isNotEmpty();
    for (ReportCell cell : cells(Question.of(2020))) {
      assertThat(cell.value()).as("%s", cell.key()).isPositive();
    }
  }

  /** The total of a table also counts a programme whose group or field is none of the printed. */
  @Test
  void sumsAreCheckedAndAMissingRowShows() {
    Report report = ask(reports -> reports.report(Question.of(2020)));

    assertThat(report.checks())
        .filteredOn(check -> !List.of("groups", "fields").contains(check.code()))
        .hasSizeGreaterThan(5)
        .allMatch(ReportCheck::holds);
    assertThat(report.checks())
        .filteredOn(check -> check.code().equals("fields"))
        .hasSize(5)
        .allSatisfy(
            check -> {
              assertThat(check.parts()).hasSize(10);
              assertThat(check.holds()).isFalse();
            });
    assertThat(report.parts())
        .extracting(ReportTable::number)
        .containsExactly("2", "5", "6", "7", "2.2.1");
  }

  @Test
  void theColumnsOfTables6And7AreYearsUpToThatOfTheReport() {
    assertThat(table("6", Question.of(2021)).grid().columns())
        .containsExactly("2019", "2020", "2021");
    assertThat(table("7", Question.of(2020)).grid().columns())
        .containsExactly("2016", "2017", "2018", "2019", "2020");
    assertThat(table("6", Question.of(2020)).cell("youth", "2019").value())
        .isEqualTo(table("6", Question.of(2019)).cell("youth", "2019").value())
        .isPositive();
  }

  @Test
  void hasTheKeysOfThePublishedTable5InItsOrder() {
    assertThat(table("5", Question.of(2020)).cells())
        .extracting(cell -> cell.key().row(), cell -> cell.key().column())
        .containsExactly(
            tuple("issued_new", "all"),
            tuple("extended", "all"),
            tuple("total", "all"),
            tuple("reissued", "all"),
            tuple("refused", "all"),
            tuple("issued_new", "interest_education"),
            tuple("issued_new", "adult_non_formal_education"),
            tuple("extended", "interest_education"),
            tuple("extended", "adult_non_formal_education"),
            tuple("total", "interest_education"),
            tuple("total", "adult_non_formal_education"));
  }

  @Test
  void nothingIsADashInTable7AndANumberElsewhere() {
    Question empty = Question.of(1999);

    assertThat(table("7", empty).cells()).hasSize(55).allMatch(cell -> cell.mark().equals("-"));
    assertThat(table("6", empty).cells()).hasSize(18).allMatch(cell -> cell.mark().isEmpty());
    assertThat(table("7", empty).cells()).allMatch(cell -> cell.value() == 0);
    assertThat(all(new CellKey("7", "dance", "1998"), empty)).isEmpty();
  }

  @Test
  void saysWhereThePrintedReportContradictsItself() {
    assertThat(
            Stream.of("2", "5", "6", "7")
                .flatMap(number -> table(number, Question.of(2020)).conflicts().stream())
                .map(cell -> cell.key().row() + " " + cell.contradiction().get().published()))
        .containsExactly(
            "private_practice_certification 192",
            "refused 1",
            "languages 2021",
            "languages samazinājies (visvairāk – valodu programmās)",
            "total 431",
            "total nedaudz samazinājies");
    assertThat(table("7", Question.of(2019)).conflicts()).isEmpty();
  }

  private static List<Question> questions() {
    PracticeHistories draw = new PracticeHistories(SEED + 1, 1);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(new Question(2016 + i % 7, draw.day(), draw.moment()));
    }
    return questions;
  }

  private static List<Listed> byHand(Question question, CellKey key) {
    return switch (key.table()) {
      case "2" -> given(question, question.year(), List.of("ISSUE"), state -> true);
      case "5" -> certificates(question, key);
      case "6" ->
          given(
              question,
              Integer.parseInt(key.column()),
              GIVEN,
              state -> isTotal(key) || state.group().equals(GROUPS.get(key.row())));
      case "7" ->
          given(
              question,
              Integer.parseInt(key.column()),
              GIVEN,
              state -> isTotal(key) || state.field().equals(FIELDS.get(key.row())));
      default -> text(question, key.column().substring("private_practice_".length()));
    };
  }

  private static boolean isTotal(CellKey key) {
    return key.row().equals("total");
  }

  private static List<Listed> certificates(Question question, CellKey key) {
    if (key.row().equals("refused")) {
      return histories.refusedIssuedLater(question.year(), question.knownAt());
    }
    List<String> kinds =
        switch (key.row()) {
          case "issued_new" -> List.of("ISSUE");
          case "extended" -> List.of("EXTEND");
          case "reissued" -> List.of("REISSUE");
          default -> GIVEN;
        };
    Predicate<State> programme =
        switch (key.column()) {
          case "interest_education" -> state -> state.kind().equals("INTEREST");
          case "adult_non_formal_education" -> state -> state.kind().equals("ADULT");
          default -> state -> true;
        };
    return given(question, question.year(), kinds, programme);
  }

  private static List<Listed> text(Question question, String column) {
    int year = question.year();
    return switch (column) {
      case "certificates_issued_total" -> given(question, year, GIVEN, state -> true);
      case "certificates_interest_education" ->
          given(question, year, GIVEN, state -> state.kind().equals("INTEREST"));
      case "certificates_adult_non_formal" ->
          given(question, year, GIVEN, state -> state.kind().equals("ADULT"));
      case "certificates_new" -> given(question, year, List.of("ISSUE"), state -> true);
      case "certificates_extended" -> given(question, year, List.of("EXTEND"), state -> true);
      case "teachers_certified_or_extended" ->
          PracticeHistories.firstOfEach(given(question, year, GIVEN, state -> true));
      case "teachers_initially_refused" ->
          PracticeHistories.firstOfEach(
              histories.decided(
                  year, question.knownAt(), made -> made.kind().equals("REFUSE_ISSUE")));
      case "teachers_refused_issued_later" ->
          PracticeHistories.firstOfEach(histories.refusedIssuedLater(year, question.knownAt()));
      case "teachers_refused_withdrew" ->
          PracticeHistories.firstOfEach(histories.refusedWithdrew(year, question.knownAt()));
      case "certificates_reissued_teachers" ->
          PracticeHistories.firstOfEach(given(question, year, List.of("REISSUE"), state -> true));
      case "certificates_valid_approx" -> histories.inForce(question);
      case "teachers_active_approx" ->
          PracticeHistories.firstOfEach(histories.inForceByDay(question));
      default ->
          given(
              question,
              year,
              GIVEN,
              state -> state.group().equals(GROUPS.get(column.substring("programmes_".length()))));
    };
  }

  private static List<Listed> given(
      Question question, int year, List<String> kinds, Predicate<State> programme) {
    return histories.given(year, question.knownAt(), kinds, programme);
  }

  private static List<FactRow> all(CellKey key, Question question) {
    List<FactRow> rows = new ArrayList<>();
    long total;
    int number = 1;
    do {
      PageRequest request = new PageRequest(number++, 40, null);
      Page<FactRow> page = ask(reports -> reports.recordsOfReport(key, question, request));
      assertThat(page.totalIsExact()).isTrue();
      rows.addAll(page.items());
      total = page.total();
    } while ((number - 1) * 40L < total);
    assertThat(rows).hasSize((int) total);
    return rows;
  }

  private static List<ReportCell> cells(Question question) {
    return ask(reports -> reports.report(question)).parts().stream()
        .flatMap(part -> part.cells().stream())
        .toList();
  }

  private static ReportTable table(String number, Question question) {
    return ask(reports -> reports.table(number, question));
  }

  private static <T> T ask(Function<AnnualReports, T> question) {
    return database.inTransaction(
        em ->
            question.apply(
                new AnnualReports(
                    new CellCatalog(List.of(new PrivatePracticeCells())), new FactReader(em))));
  }
}
