package lv.ikvd.party.entity.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate BEFORE = LocalDate.of(2021, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2021, 7, 1);

  @ParameterizedTest
  @CsvSource({
    "2010-12-31, 118, 9",
    "2021-06-30, 119, 9",
    "2021-07-01, 43, 7",
    "2025-06-30, 43, 7",
    "2025-07-01, 42, 7"
  })
  void countsOnADay(LocalDate on, int all, int cities) {
    List<MunicipalityRow> found = rows(repository -> repository.inForce(on));

    assertThat(found).hasSize(all).doesNotHaveDuplicates();
    assertThat(found)
        .filteredOn(row -> row.kind() != MunicipalityKind.MUNICIPALITY)
        .hasSize(cities);
    assertThat(found).extracting(MunicipalityRow::code).doesNotHaveDuplicates();
  }

  @Test
  void everyOldOneHasASuccessorAndEveryNewOneAPredecessor() {
    List<MunicipalityRow> old = rows(repository -> repository.inForce(BEFORE));
    List<MunicipalityRow> now = rows(repository -> repository.inForce(AFTER));

    assertThat(old)
        .allSatisfy(
            row ->
                assertThat(rows(r -> r.successors(row.id(), AFTER))).isNotEmpty().isSubsetOf(now));
    assertThat(now)
        .allSatisfy(
            row ->
                assertThat(rows(r -> r.predecessors(row.id(), BEFORE)))
                    .isNotEmpty()
                    .isSubsetOf(old));
  }

  @ParameterizedTest
  @CsvSource({
    "0110000, 2021-07-01, Jēkabpils novads",
    "0250000, 2026-01-01, Valmieras novads",
    "0604300, 2021-07-01, Krāslavas novads; Preiļu novads",
    "0801800, 2021-07-01, Ropažu novads; Siguldas novads",
    "0701800, 2021-07-01, Varakļānu novads",
    "0701800, 2025-07-01, Madonas novads",
    "0701800, 2015-01-01, Varakļānu novads",
    "0010000, 2026-01-01, Rīga"
  })
  void followsASuccessionToADay(String oldCode, LocalDate on, String names) {
    MunicipalityRow old = one(repository -> repository.byCode(oldCode, BEFORE)).orElseThrow();

    assertThat(rows(repository -> repository.successors(old.id(), on)))
        .extracting(MunicipalityRow::name)
        .containsExactly(names.split("; "));
  }

  @Test
  void findsByCodeOnlyWhileTheCodeIsValid() {
    assertThat(one(repository -> repository.byCode("0001000", AFTER)))
        .map(MunicipalityRow::name)
        .contains("Rīga");
    assertThat(one(repository -> repository.byCode("0001000", BEFORE))).isEmpty();
    assertThat(one(repository -> repository.byCode("0010000", AFTER))).isEmpty();
  }

  @Test
  void ordersCitiesFirstAndLatvianLettersInTheirPlace() {
    assertThat(rows(repository -> repository.inForce(AFTER)))
        .extracting(MunicipalityRow::name)
        .startsWith("Daugavpils", "Jelgava", "Jūrmala")
        .containsSubsequence(
            "Kuldīgas novads",
            "Ķekavas novads",
            "Limbažu novads",
            "Līvānu novads",
            "Ludzas novads");
  }

  private static List<MunicipalityRow> rows(
      Function<MunicipalityRepository, List<MunicipalityRow>> query) {
    return database.inTransaction(em -> query.apply(new MunicipalityRepository(em)));
  }

  private static Optional<MunicipalityRow> one(
      Function<MunicipalityRepository, Optional<MunicipalityRow>> query) {
    return database.inTransaction(em -> query.apply(new MunicipalityRepository(em)));
  }
}
