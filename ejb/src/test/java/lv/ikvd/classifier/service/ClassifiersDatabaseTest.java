package lv.ikvd.classifier.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.ikvd.classifier.entity.ClassifierRepository;
import lv.ikvd.classifier.entity.ClassifierRow;
import lv.ikvd.classifier.entity.ClassifierValueCommand;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifiersDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

  private final TestEvent<ClassifierChanged> fired = new TestEvent<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLICATION_CHANNEL",
        "LOOK_PURPOSE",
        "CM_QUALIFICATION",
        "CHECK_SOURCE",
        "CM_EXCLUSION_GROUND",
        "CM_REFUSAL_GROUND",
        "CM_SIGNAL_SOURCE",
        "CM_CONFIRMATION",
        "FORWARD_BODY"
      })
  void listsOfTheRulebookHaveValuesInBothLanguages(String classifier) {
    assertThat(values(classifier))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.name("en")).isNotBlank().isNotEqualTo(row.name("lv")));
    List<ClassifierRow> lists = in(Classifiers::lists);
    assertThat(lists).extracting(ClassifierRow::code).contains(classifier);
  }

  @Test
  void ordersByPlaceAndThenAsLatvianSorts() {
    for (String name : List.of("Čiekurs", "Cirvis", "Dārzs", "Ķirsis", "Koks", "Lapa")) {
      String code = "T" + name.hashCode();
      in(
          c -> {
            c.add(value("CHECK_SOURCE", code.replace("-", "_"), name, 900, TODAY));
            return null;
          });
    }

    assertThat(values("CHECK_SOURCE"))
        .extracting(ClassifierValueRow::nameLv)
        .startsWith("Fizisko personu reģistrs (Pilsonības un migrācijas lietu pārvalde)")
        .endsWith("Cirvis", "Čiekurs", "Dārzs", "Koks", "Ķirsis", "Lapa");
  }

  @Test
  void aNewNameBeginsOnItsDayAndTheOldOneStaysBefore() {
    ClassifierValueRow before = in(c -> c.value("FORWARD_BODY", "VISC", TODAY));
    run(
        c ->
            c.rename(
                value("FORWARD_BODY", "VISC", "Izglītības satura aģentūra", 100, NEXT_YEAR),
                before.version()));

    assertThat(in(c -> c.value("FORWARD_BODY", "VISC", NEXT_YEAR)).nameLv())
        .isEqualTo("Izglītības satura aģentūra");
    assertThat(in(c -> c.value("FORWARD_BODY", "VISC", NEXT_YEAR.minusDays(1))).nameLv())
        .isEqualTo(before.nameLv());
    assertThat(fired.fired())
        .containsExactly(
            new ClassifierChanged(
                "FORWARD_BODY", "VISC", before.nameLv(), "Izglītības satura aģentūra"));
  }

  @Test
  void anEndedValueIsNotOfferedButStaysInTheHistoryAndMayBeginAgain() {
    run(c -> c.add(value("LOOK_PURPOSE", "TRIAL", "Izmēģinājums", 500, TODAY)));
    run(c -> c.end("LOOK_PURPOSE", "TRIAL", NEXT_YEAR, version("TRIAL")));

    assertThatThrownBy(() -> in(c -> c.value("LOOK_PURPOSE", "TRIAL", NEXT_YEAR)))
        .satisfies(problem("CLASSIFIER-006", Problem.Kind.NOT_FOUND));
    List<ClassifierValueRow> history = in(c -> c.history("LOOK_PURPOSE"));
    assertThat(history).extracting(ClassifierValueRow::code).contains("TRIAL");

    run(c -> c.add(value("LOOK_PURPOSE", "TRIAL", "Atkal", 500, NEXT_YEAR)));
    assertThat(in(c -> c.value("LOOK_PURPOSE", "TRIAL", NEXT_YEAR)).nameLv()).isEqualTo("Atkal");
  }

  @Test
  void refusesASecondValueWithTheCodeAndAnUnknownList() {
    assertThatThrownBy(() -> run(c -> c.add(value("CHECK_SOURCE", "VID", "Cits", 1, TODAY))))
        .satisfies(problem("CLASSIFIER-007", Problem.Kind.CONFLICT));
    assertThatThrownBy(() -> run(c -> c.add(value("NO_SUCH", "VID", "Cits", 1, TODAY))))
        .satisfies(problem("CLASSIFIER-001", Problem.Kind.NOT_FOUND));
  }

  @Test
  void theSecondAdministratorSeesThatSomebodyWasQuicker() {
    long seen = in(c -> c.value("CM_CONFIRMATION", "PHONE", TODAY)).version();
    run(c -> c.end("CM_CONFIRMATION", "PHONE", NEXT_YEAR, seen));

    assertThatThrownBy(() -> run(c -> c.end("CM_CONFIRMATION", "PHONE", TODAY, seen)))
        .satisfies(problem("CLASSIFIER-009", Problem.Kind.CONFLICT));
  }

  @Test
  void saysAllThatIsWrongWithAValueAtOnce() {
    assertThatThrownBy(() -> new ClassifierValueCommand("X", "mazs", " ", null, null, 1, null))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(p -> p.field().orElseThrow())
                    .containsExactly("code", "nameLv", "nameEn", "from"));
  }

  private List<ClassifierValueRow> values(String classifier) {
    return in(c -> c.values(classifier, TODAY));
  }

  private long version(String code) {
    return in(c -> c.value("LOOK_PURPOSE", code, TODAY)).version();
  }

  private static ClassifierValueCommand value(
      String classifier, String code, String name, int sort, LocalDate from) {
    return new ClassifierValueCommand(classifier, code, name, name + " (en)", null, sort, from);
  }

  private <T> T in(Function<Classifiers, T> use) {
    return database.inTransaction(
        em -> use.apply(new Classifiers(new ClassifierRepository(em), fired)));
  }

  private void run(Consumer<Classifiers> use) {
    in(
        classifiers -> {
          use.accept(classifiers);
          return null;
        });
  }

  private static Consumer<Throwable> problem(String code, Problem.Kind kind) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(Problem.class);
      assertThat(((Problem) thrown).code()).isEqualTo(code);
      assertThat(((Problem) thrown).kind()).isEqualTo(kind);
    };
  }
}
