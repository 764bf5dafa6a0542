package lv.ikvd.privatepractice.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Made;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Programme;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.State;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In 2021 it became known that a programme of 2020 was one of music, not of languages. */
class CorrectedProgrammeDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate ISSUED = LocalDate.of(2020, 3, 2);
  private static final Instant FIRST = Instant.parse("2020-03-02T09:00:00Z");
  private static final Instant THEN = Instant.parse("2021-01-15T12:00:00Z");
  private static final Instant CORRECTED = Instant.parse("2021-05-03T09:00:00Z");

  @BeforeAll
  static void register() {
    State first =
        new State(
            ISSUED,
            "INTEREST",
            "YOUTH",
            "LANGUAGES",
            "SER-1",
            ISSUED,
            ISSUED.plusYears(3).minusDays(1),
            null,
            FIRST);
    Programme programme =
        new Programme(
            1, 1, List.of(first, first.corrected("INTEREST", "YOUTH", "MUSIC", CORRECTED)));
    new PracticeRows(database)
        .write(
            1,
            List.of(programme),
            List.of(new Made("LEM-1", "ISSUE", 1, programme, ISSUED, FIRST, null)));
  }

  @Test
  void theSameQuestionHasTwoAnswersForTwoMomentsOfKnowing() {
    assertThat(table(THEN).cell("languages", "2020").value()).isEqualTo(1);
    assertThat(table(THEN).cell("music", "2020").value()).isZero();
    assertThat(table(null).cell("languages", "2020").value()).isZero();
    assertThat(table(null).cell("music", "2020").value()).isEqualTo(1);
    assertThat(table(CORRECTED).cell("music", "2020").value())
        .as("known from that very moment")
        .isEqualTo(1);
    assertThat(table(THEN).cell("total", "2020").value())
        .isEqualTo(table(null).cell("total", "2020").value())
        .isEqualTo(1);
  }

  @Test
  void theRecordsBehindFollow() {
    assertThat(behind("languages", THEN)).extracting(FactRow::number).containsExactly("LEM-1");
    assertThat(behind("languages", null)).isEmpty();
    assertThat(behind("music", null)).extracting(FactRow::number).containsExactly("LEM-1");
    assertThat(behind("music", THEN)).isEmpty();
  }

  private static ReportTable table(Instant knownAt) {
    return database.inTransaction(em -> reports(em).table("7", question(knownAt)));
  }

  private static List<FactRow> behind(String row, Instant knownAt) {
    return database.inTransaction(
        em ->
            reports(em)
                .records(new CellKey("7", row, "2020"), question(knownAt), PageRequest.first())
                .items());
  }

  private static AnnualReports reports(jakarta.persistence.EntityManager em) {
    return new AnnualReports(
        new CellCatalog(List.of(new PrivatePracticeCells())), new FactReader(em));
  }

  private static Question question(Instant knownAt) {
    return new Question(2020, Question.lastDay(2020), knownAt);
  }
}
