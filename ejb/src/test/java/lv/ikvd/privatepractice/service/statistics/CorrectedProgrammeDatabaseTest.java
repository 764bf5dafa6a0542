package lv.ikvd.privatepractice.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.service.LoadDesk;
import lv.ikvd.demo.service.History;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * In 2021 it became known that a programme of 2020 was one of music, not of languages: the history
 * is loaded, and then its correction.
 */
class CorrectedProgrammeDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @TempDir static Path directory;

  private static final String FILES = "private-practice-";
  private static final String ISSUED = "2020-03-02";
  private static final Instant FIRST = Instant.parse("2020-03-02T09:00:00Z");
  private static final Instant THEN = Instant.parse("2021-01-15T12:00:00Z");
  private static final Instant CORRECTED = Instant.parse("2021-05-03T09:00:00Z");

  @BeforeAll
  static void load() {
    LoadDesk desk = new LoadDesk(database, directory, 100, 10);
    desk.loadAll(LoadDesk.zip("OLD", history()));
    byte[] correction = LoadDesk.zip("OLD", List.of(version("MUSIC", CORRECTED)));
    desk.loadAll(LoadDesk.corrections(correction));
  }

  private static List<History> history() {
    Map<String, String> party =
        Map.of(
            "kind", "NATURAL_PERSON",
            "given_name", "Anna",
            "family_name", "Zeme",
            "birth_date", "1980-01-01",
            "valid_from", "2010-01-01");
    Map<String, String> decision =
        Map.of(
            "entry", "e1",
            "party", "t1",
            "procedure", "PP_ISSUE",
            "kind", "ISSUE",
            "number", "OLD-1",
            "decided_on", ISSUED,
            "effective_on", ISSUED,
            "decided_by", "Komisija");
    return List.of(
        rows -> rows.row("parties.csv", "t1", FIRST, party),
        rows ->
            rows.row(
                FILES + "entries.csv", "e1", FIRST, Map.of("party", "t1", "registered_on", ISSUED)),
        rows -> rows.row(FILES + "decisions.csv", "d1", FIRST, decision),
        version("LANGUAGES", FIRST));
  }

  private static History version(String field, Instant at) {
    Map<String, String> cells =
        Map.ofEntries(
            Map.entry("entry", "e1"),
            Map.entry("decision", "d1"),
            Map.entry("valid_from", ISSUED),
            Map.entry("citation", "MK 682"),
            Map.entry("certificate", "PP-1"),
            Map.entry("programme_kind", "INTEREST"),
            Map.entry("programme", "Dziesmas un teksti"),
            Map.entry("target_group", "YOUTH"),
            Map.entry("field", field),
            Map.entry("certified_from", ISSUED),
            Map.entry("expires_on", "2023-03-01"));
    return rows -> rows.row(FILES + "versions.csv", "v1", at, cells);
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
    assertThat(behind("languages", THEN)).extracting(FactRow::number).containsExactly("OLD-1");
    assertThat(behind("languages", null)).isEmpty();
    assertThat(behind("music", null)).extracting(FactRow::number).containsExactly("OLD-1");
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
