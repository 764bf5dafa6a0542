package lv.ikvd.childminder.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.childminder.service.statistics.HistoryRows.Segment;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What became known in 2021 of the year 2020 changes the numbers known now, not those known then.
 */
class CorrectedPastDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate REGISTERED = LocalDate.of(2020, 3, 2);
  private static final LocalDate EXCLUDED = LocalDate.of(2020, 11, 16);
  private static final Instant THEN = Instant.parse("2021-01-15T12:00:00Z");
  private static final Instant CORRECTED = Instant.parse("2021-05-03T09:00:00Z");

  /** Registered and excluded in 2020; in 2021 it turns out that the exclusion is of that year. */
  @BeforeAll
  static void register() {
    HistoryRows rows = new HistoryRows(database);
    Instant first = Instant.parse("2020-03-02T09:00:00Z");
    Instant second = Instant.parse("2020-11-16T09:00:00Z");
    rows.provider(
        1,
        "LEGAL_ENTITY",
        "BU-1",
        List.of(
            new Segment(REGISTERED, null, null, first, second),
            new Segment(REGISTERED, EXCLUDED, null, second, CORRECTED),
            new Segment(EXCLUDED, null, EXCLUDED, second, CORRECTED),
            new Segment(REGISTERED, null, null, CORRECTED, null)));
    rows.decision(made("LEM-1-1", "REGISTER", REGISTERED, first, null));
    rows.decision(made("LEM-2-1", "EXCLUDE", EXCLUDED, second, null));
    rows.decision(made("LEM-3-1", "EXCLUDE", EXCLUDED.plusYears(1), CORRECTED, "LEM-2-1"));
  }

  private static Histories.Made made(
      String number, String kind, LocalDate on, Instant at, String corrects) {
    return new Histories.Made(number, kind, "LEGAL_ENTITY", on, at, corrects);
  }

  @Test
  void aDecisionIsCountedAsItWasKnown() {
    assertThat(table("4", THEN).cell("removed").value()).isEqualTo(1);
    assertThat(table("4", THEN).cell("decisions_taken").value()).isEqualTo(2);
    assertThat(table("4", null).cell("removed").value()).isZero();
    assertThat(table("4", null).cell("registered").value()).isEqualTo(1);
  }

  @Test
  void anEntryIsCountedAsItWasKnown() {
    String stock = "childminders_in_register_legal_persons";

    assertThat(table("2.2.1", THEN).cell(stock).value()).isZero();
    assertThat(table("2.2.1", null).cell(stock).value()).isEqualTo(1);
    assertThat(table("2.2.1", CORRECTED).cell(stock).value())
        .as("known from that very moment")
        .isEqualTo(1);
  }

  private static ReportTable table(String number, Instant knownAt) {
    Question question = new Question(2020, Question.lastDay(2020), knownAt);
    return database.inTransaction(
        em -> {
          AnnualReports reports =
              new AnnualReports(
                  new CellCatalog(List.of(new ChildMinderCells())), new FactReader(em));
          return number.equals("4")
              ? reports.table(number, question)
              : reports.text(number, question);
        });
  }
}
