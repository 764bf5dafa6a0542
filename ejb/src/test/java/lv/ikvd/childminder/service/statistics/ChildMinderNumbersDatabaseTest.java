package lv.ikvd.childminder.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Table 4 and the numbers of its text, held against a count by hand over random histories. */
class ChildMinderNumbersDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Set<String> NATURAL = Set.of("NATURAL_PERSON", "INDIVIDUAL_MERCHANT");
  private static final String ROW = "childminding_providers";
  private static final long SEED = 20201231;
  private static final int PROVIDERS = 250;
  private static final int QUESTIONS = 150;

  private static final Histories histories = new Histories(SEED, PROVIDERS);

  @BeforeAll
  static void register() {
    new HistoryRows(database).write(histories);
  }

  @Test
  void eachNumberIsWhatACountByHandGives() {
    for (Question question : questions()) {
      ReportTable table = ask(reports -> reports.table("4", question));
      ReportTable text = ask(reports -> reports.text("2.2.1", question));
      for (ReportCell cell : cells(table, text)) {
        assertThat(cell.value())
            .as("%s %s", question, cell.key())
            .isEqualTo(byHand(question, cell.key().column()).size());
      }
    }
  }

  @Test
  void eachNumberOpensToWhatItCounts() {
    for (Question question : questions().subList(0, 25)) {
      for (ReportCell cell : cells(table(question), ask(r -> r.text("2.2.1", question)))) {
        List<FactRow> rows = all(cell.key(), question);
        assertThat(rows)
            .as("%s %s", question, cell.key())
            .extracting(FactRow::number)
            .containsExactlyInAnyOrderElementsOf(byHand(question, cell.key().column()));
        assertThat(rows).extracting(FactRow::day).isSorted();
      }
    }
  }

  @Test
  void theHistoriesTryWhatTheyShould() {
    assertThat(histories.decisions()).filteredOn(made -> made.corrects() != null).isNotEmpty();
    for (ReportCell cell : cells(table(Question.of(2020)), text(Question.of(2020)))) {
      assertThat(cell.value()).as(cell.key().column()).isPositive();
    }
  }

  @Test
  void thePartsMakeUpTheWhole() {
    for (Question question : questions()) {
      ReportTable table = table(question);
      ReportTable text = text(question);
      assertThat(value(table, "decisions_taken"))
          .isEqualTo(
              value(table, "removed")
                  + value(table, "amended_and_supplemented")
                  + value(table, "registered"));
      assertThat(value(text, "childminders_registered"))
          .isEqualTo(value(table, "registered"))
          .isEqualTo(
              value(text, "childminders_registered_natural_persons")
                  + value(text, "childminders_registered_legal_persons"));
      assertThat(value(text, "childminders_in_register"))
          .isEqualTo(
              value(text, "childminders_in_register_natural_persons_and_sole_traders")
                  + value(text, "childminders_in_register_legal_persons"));
    }
  }

  @Test
  void aYearWithoutRecordsHasZeros() {
    Question question = Question.of(1999);

    for (ReportCell cell : cells(table(question), text(question))) {
      assertThat(cell.value()).as(cell.key().column()).isZero();
      assertThat(cell.contradiction()).isEmpty();
      assertThat(all(cell.key(), question)).isEmpty();
    }
  }

  @Test
  void hasTheKeysOfThePublishedTableInItsOrder() {
    assertThat(table(Question.of(2020)).cells())
        .extracting(cell -> cell.key().row(), cell -> cell.key().column())
        .containsExactly(
            tuple(ROW, "decisions_taken"),
            tuple(ROW, "removed"),
            tuple(ROW, "amended_and_supplemented"),
            tuple(ROW, "registered"));
  }

  @Test
  void saysWhereThePrintedReportContradictsItself() {
    ReportCell cell = table(Question.of(2020)).cell("decisions_taken");

    assertThat(cell.value()).isNotEqualTo(5);
    assertThat(cell.contradiction().orElseThrow().published()).isEqualTo("5");
    assertThat(table(Question.of(2020)).cells())
        .filteredOn(other -> other.contradiction().isPresent())
        .hasSize(1);
  }

  @Test
  void whatTheReportDoesNotHaveIsNotFound() {
    Question question = Question.of(2020);

    assertThatThrownBy(() -> ask(reports -> reports.table("99", question)))
        .isInstanceOf(Problem.class)
        .hasMessage("ANNUALREPORT-002");
    assertThatThrownBy(() -> ask(reports -> reports.table("2.2.1", question)))
        .as("the text is not published here")
        .hasMessage("ANNUALREPORT-002");
    CellKey unknown = new CellKey("4", ROW, "nothing");
    assertThatThrownBy(() -> ask(r -> r.records(unknown, question, PageRequest.first())))
        .hasMessage("ANNUALREPORT-003");
    CellKey refusals = new CellKey("2.2.1", ROW, "childminder_registrations_refused");
    assertThatThrownBy(() -> ask(r -> r.records(refusals, question, PageRequest.first())))
        .hasMessage("ANNUALREPORT-002");
    for (String year : List.of("0999", "20200", "x", "-202", "")) {
      assertThatThrownBy(() -> AnnualReports.question(year, null, null))
          .hasMessage("ANNUALREPORT-001");
    }
    assertThat(AnnualReports.question("2020", null, null).day())
        .isEqualTo(LocalDate.of(2020, 12, 31));
  }

  private static List<Question> questions() {
    Histories draw = new Histories(SEED + 1, 1);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(new Question(2018 + i % 5, draw.day(), draw.moment()));
    }
    return questions;
  }

  private static List<String> byHand(Question question, String column) {
    return switch (column) {
      case "decisions_taken" -> histories.decided(question, made -> !made.kind().equals("REFUSE"));
      case "removed", "childminders_removed" -> ofKind(question, "EXCLUDE");
      case "amended_and_supplemented" -> ofKind(question, "AMEND");
      case "registered", "childminders_registered" -> ofKind(question, "REGISTER");
      case "childminder_registrations_refused" -> ofKind(question, "REFUSE");
      case "childminders_registered_natural_persons" -> ofParty(question, "REGISTER", true);
      case "childminders_registered_legal_persons" -> ofParty(question, "REGISTER", false);
      case "childminders_removed_legal_persons" -> ofParty(question, "EXCLUDE", false);
      case "childminders_in_register" -> histories.registered(question, party -> true);
      case "childminders_in_register_natural_persons_and_sole_traders" ->
          histories.registered(question, NATURAL::contains);
      case "childminders_in_register_legal_persons" ->
          histories.registered(question, party -> !NATURAL.contains(party));
      default -> throw new AssertionError("nobody counts " + column);
    };
  }

  private static List<String> ofKind(Question question, String kind) {
    return histories.decided(question, made -> made.kind().equals(kind));
  }

  private static List<String> ofParty(Question question, String kind, boolean natural) {
    return histories.decided(
        question, made -> made.kind().equals(kind) && NATURAL.contains(made.party()) == natural);
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

  private static List<ReportCell> cells(ReportTable table, ReportTable text) {
    List<ReportCell> all = new ArrayList<>(table.cells());
    all.addAll(text.cells());
    return all;
  }

  private static long value(ReportTable table, String column) {
    return table.cell(column).value();
  }

  private static ReportTable table(Question question) {
    return ask(reports -> reports.table("4", question));
  }

  private static ReportTable text(Question question) {
    return ask(reports -> reports.text("2.2.1", question));
  }

  private static <T> T ask(Function<AnnualReports, T> question) {
    return database.inTransaction(
        em ->
            question.apply(
                new AnnualReports(
                    new CellCatalog(List.of(new ChildMinderCells())), new FactReader(em))));
  }
}
