package lv.ikvd.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.childminder.service.statistics.ChildMinderCells;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.service.LoadDesk;
import lv.ikvd.demo.service.RandomHistories.Fact;
import lv.ikvd.demo.service.RandomHistories.Made;
import lv.ikvd.privatepractice.service.statistics.PrivatePracticeCells;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Other data give other numbers: random histories are loaded, and each cell counted by hand. */
class LoadedNumbersDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @TempDir static Path directory;

  private static final long SEED = 682_404L;
  private static final int QUESTIONS = 20;
  private static final int OPENED = 4;
  private static final String MINDING = "CHILD_MINDER";
  private static final String PRACTICE = "PRIVATE_PRACTICE";
  private static final List<String> GIVEN = List.of("ISSUE", "EXTEND");
  private static final List<String> NATURAL = List.of("NATURAL_PERSON", "INDIVIDUAL_MERCHANT");

  /** What published rows are called in the register. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("preschool_children", "PRESCHOOL"),
          Map.entry("compulsory_school_age", "COMPULSORY_AGE_AND_YOUTH"),
          Map.entry("youth", "YOUTH"),
          Map.entry("children_youth_adults", "CHILDREN_YOUTH_ADULTS"),
          Map.entry("children_and_adults", "CHILDREN_YOUTH_ADULTS"),
          Map.entry("adults", "ADULTS"),
          Map.entry("languages", "LANGUAGES"),
          Map.entry("speech_development_and_correction", "SPEECH"),
          Map.entry("art", "ARTS"),
          Map.entry("music", "MUSIC"),
          Map.entry("dance", "DANCE"),
          Map.entry("sport", "SPORT"),
          Map.entry("natural_sciences", "SCIENCES"),
          Map.entry("preschool", "PRESCHOOL"),
          Map.entry("legal_studies", "LAW"),
          Map.entry("other", "OTHER"));

  /** A record that a number counts, and whose it is. */
  private record Counted(String number, String party) {}

  private static final RandomHistories histories = new RandomHistories(SEED, 200, 250);

  @BeforeAll
  static void load() {
    byte[] zip = LoadDesk.zip("RANDOM", histories.told());
    new LoadDesk(database, directory, 500, 40).loadAll(zip);
  }

  @Test
  void eachNumberAndItsRecordsAreWhatACountByHandGives() {
    boolean[] positive = {false};
    for (int i = 0; i < QUESTIONS; i++) {
      Question question = new Question(2016 + i % 6, histories.day(), histories.moment());
      for (ReportCell cell : cells(question)) {
        List<Counted> counted = byHand(cell.key(), question);
        assertThat(cell.value())
            .as("%s %s", question, cell.key())
            .isEqualTo(isPerTeacher(cell.key()) ? teachers(counted) : counted.size());
        if (i < OPENED) {
          records(cell.key(), question, counted);
        }
        positive[0] |= cell.value() > 0;
      }
    }
    assertThat(positive[0]).isTrue();
  }

  private static void records(CellKey key, Question question, List<Counted> counted) {
    List<String> rows = rows(key, question).stream().map(FactRow::number).toList();
    List<String> numbers = counted.stream().map(Counted::number).toList();
    if (isPerTeacher(key)) {
      assertThat(rows)
          .as("%s %s", question, key)
          .hasSize((int) teachers(counted))
          .isSubsetOf(numbers);
    } else {
      assertThat(rows).as("%s %s", question, key).containsExactlyInAnyOrderElementsOf(numbers);
    }
  }

  private static boolean isPerTeacher(CellKey key) {
    return key.column().contains("teachers");
  }

  private static long teachers(List<Counted> counted) {
    return counted.stream().map(Counted::party).distinct().count();
  }

  private static List<Counted> byHand(CellKey key, Question question) {
    return switch (key.table()) {
      case "2" -> second(key, question);
      case "4" -> minding(key.column(), question);
      case "5" -> certificates(key, question);
      case "6" -> ofYear(key, question, "target_group");
      case "7" -> ofYear(key, question, "field");
      default ->
          key.row().equals("private_practice")
              ? practiceText(key.column().substring("private_practice_".length()), question)
              : minding(key.column(), question);
    };
  }

  private static List<Counted> second(CellKey key, Question question) {
    return switch (key.row()) {
      case "private_practice_certification" -> given(List.of("ISSUE"), question, fact -> true);
      case "childminders_registered" -> minded(question, made -> made.kind().equals("REGISTER"));
      default ->
          minded(question, made -> List.of("EXCLUDE", "AMEND", "REFUSE").contains(made.kind()));
    };
  }

  private static List<Counted> minding(String column, Question question) {
    Predicate<Made> natural = made -> NATURAL.contains(made.partyKind());
    Predicate<Made> registered = made -> made.kind().equals("REGISTER");
    Predicate<Made> removed = made -> made.kind().equals("EXCLUDE");
    return switch (column) {
      case "decisions_taken" -> minded(question, made -> !made.kind().equals("REFUSE"));
      case "removed", "childminders_removed" -> minded(question, removed);
      case "amended_and_supplemented" -> minded(question, made -> made.kind().equals("AMEND"));
      case "registered", "childminders_registered" -> minded(question, registered);
      case "childminder_registrations_refused" ->
          minded(question, made -> made.kind().equals("REFUSE"));
      case "childminders_registered_natural_persons" -> minded(question, registered.and(natural));
      case "childminders_registered_legal_persons" ->
          minded(question, registered.and(natural.negate()));
      case "childminders_removed_legal_persons" -> minded(question, removed.and(natural.negate()));
      case "childminders_in_register" -> inRegister(question, kind -> true);
      case "childminders_in_register_natural_persons_and_sole_traders" ->
          inRegister(question, NATURAL::contains);
      case "childminders_in_register_legal_persons" ->
          inRegister(question, kind -> !NATURAL.contains(kind));
      default -> throw new AssertionError("nobody counts " + column);
    };
  }

  private static List<Counted> minded(Question question, Predicate<Made> wanted) {
    return histories.decided(MINDING, question.year(), question, wanted).stream()
        .map(made -> new Counted(made.number(), made.party()))
        .toList();
  }

  private static List<Counted> inRegister(Question question, Predicate<String> kind) {
    return histories
        .inForce(question)
        .filter(fact -> fact.cells().containsKey("service_kind") && kind.test(fact.partyKind()))
        .filter(fact -> isBefore(question, fact, "excluded_on"))
        .map(fact -> new Counted(fact.entry(), fact.party()))
        .toList();
  }

  private static boolean isBefore(Question question, Fact fact, String end) {
    return fact.day(end) == null || question.day().isBefore(fact.day(end));
  }

  private static List<Counted> certificates(CellKey key, Question question) {
    if (key.row().equals("refused")) {
      return refusedIssuedLater(question);
    }
    List<String> kinds =
        switch (key.row()) {
          case "issued_new" -> List.of("ISSUE");
          case "extended" -> List.of("EXTEND");
          case "reissued" -> List.of("REISSUE");
          default -> GIVEN;
        };
    return given(
        kinds,
        question,
        fact ->
            switch (key.column()) {
              case "interest_education" -> fact.cells().get("programme_kind").equals("INTEREST");
              case "adult_non_formal_education" ->
                  fact.cells().get("programme_kind").equals("ADULT");
              default -> true;
            });
  }

  private static List<Counted> ofYear(CellKey key, Question question, String cell) {
    int year = Integer.parseInt(key.column());
    return given(
        GIVEN,
        year,
        question,
        fact -> key.row().equals("total") || fact.cells().get(cell).equals(CODES.get(key.row())));
  }

  private static List<Counted> practiceText(String column, Question question) {
    return switch (column) {
      case "certificates_issued_total", "teachers_certified_or_extended" ->
          given(GIVEN, question, fact -> true);
      case "certificates_interest_education" -> ofKind("INTEREST", question);
      case "certificates_adult_non_formal" -> ofKind("ADULT", question);
      case "certificates_new" -> given(List.of("ISSUE"), question, fact -> true);
      case "certificates_extended" -> given(List.of("EXTEND"), question, fact -> true);
      case "certificates_reissued_teachers" -> given(List.of("REISSUE"), question, fact -> true);
      case "teachers_initially_refused" ->
          refused(question).map(made -> new Counted(made.number(), made.party())).toList();
      case "teachers_refused_issued_later" -> refusedIssuedLater(question);
      case "teachers_refused_withdrew" ->
          refused(question)
              .filter(made -> histories.withdrew(made, question))
              .map(made -> new Counted(made.number(), made.party()))
              .toList();
      case "certificates_valid_approx", "teachers_active_approx" -> valid(question);
      default ->
          given(
              GIVEN,
              question,
              fact ->
                  fact.cells()
                      .get("target_group")
                      .equals(CODES.get(column.substring("programmes_".length()))));
    };
  }

  private static List<Counted> ofKind(String kind, Question question) {
    return given(GIVEN, question, fact -> fact.cells().get("programme_kind").equals(kind));
  }

  private static Stream<Made> refused(Question question) {
    return histories
        .decided(PRACTICE, question.year(), question, made -> made.kind().equals("REFUSE_ISSUE"))
        .stream();
  }

  private static List<Counted> refusedIssuedLater(Question question) {
    return refused(question)
        .filter(made -> histories.issuedLater(made, question))
        .map(made -> new Counted(made.number(), made.party()))
        .toList();
  }

  private static List<Counted> valid(Question question) {
    return histories
        .inForce(question)
        .filter(fact -> fact.cells().containsKey("certificate"))
        .filter(fact -> !question.day().isBefore(fact.day("certified_from")))
        .filter(fact -> !question.day().isAfter(fact.day("expires_on")))
        .filter(fact -> isBefore(question, fact, "annulled_on"))
        .map(fact -> new Counted(fact.cells().get("certificate"), fact.party()))
        .toList();
  }

  private static List<Counted> given(
      List<String> kinds, Question question, Predicate<Fact> programme) {
    return given(kinds, question.year(), question, programme);
  }

  private static List<Counted> given(
      List<String> kinds, int year, Question question, Predicate<Fact> programme) {
    return histories.decided(PRACTICE, year, question, made -> kinds.contains(made.kind())).stream()
        .filter(made -> histories.programme(made, question).filter(programme).isPresent())
        .map(made -> new Counted(made.number(), made.party()))
        .toList();
  }

  private static List<FactRow> rows(CellKey key, Question question) {
    List<FactRow> rows = new ArrayList<>();
    Page<FactRow> page;
    int number = 1;
    do {
      PageRequest request = new PageRequest(number++, 200, null);
      page = ask(reports -> reports.recordsOfReport(key, question, request));
      rows.addAll(page.items());
    } while (rows.size() < page.total());
    return rows;
  }

  private static List<ReportCell> cells(Question question) {
    return ask(reports -> reports.report(question)).parts().stream()
        .flatMap(part -> part.cells().stream())
        .toList();
  }

  private static <T> T ask(Function<AnnualReports, T> question) {
    return database.inTransaction(
        em ->
            question.apply(
                new AnnualReports(
                    new CellCatalog(List.of(new ChildMinderCells(), new PrivatePracticeCells())),
                    new FactReader(em))));
  }
}
