package lv.ikvd.childminder.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildMinderPublicationDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final AsOf TODAY = new AsOf(LocalDate.of(2026, 11, 22), null);
  private static final PublicProviders providers = new PublicProviders(database);
  private static ChildMinderPublication publication;

  @BeforeAll
  static void register() {
    publication = new ChildMinderPublication(database.dataSource());
    providers.person(1, "Āboliņa Žanete", "CM-1", "2020-02-03", "0540200");
    providers.company(2, "SIA „Jāņa sēta”", "40003521600", "CM-2", "2021-08-01", "0540200");
    providers.person(3, "Čakste 100%_Ņina", "CM-3", "2019-05-06", "0010000");
    providers.excluded(3, "2024-03-01");
    providers.renamed(1, "2025-01-01", "2025-01-10T08:00:00Z", "Āboliņa-Ozola Žanete");
  }

  @Test
  void showsOfANaturalPersonTheNameAndNothingThatIsPrivate() {
    Map<String, Object> entry = entry("CM-1", TODAY).orElseThrow();

    assertThat(entry.keySet()).startsWith("number", "status", "name");
    assertThat(entry)
        .containsEntry("status", "REGISTERED")
        .containsEntry("providerKind", "NATURAL_PERSON")
        .containsEntry("registeredOn", LocalDate.of(2020, 2, 3));
    assertThat(entry.toString())
        .doesNotContain("Slepenā iela", "010180-10001", "privats@example.lv", "+371 29999999")
        .doesNotContain("ACTIVITY", "PVD-7");
    assertThat(entry.get("places").toString())
        .isEqualTo("[{kind=PROVIDER_HOME, address=null, municipality=Jelgavas novads}]");
  }

  @Test
  void showsThePremisesAndThePersonsOfALegalPerson() {
    Map<String, Object> entry = entry("cm-2", TODAY).orElseThrow();

    assertThat(entry)
        .containsEntry("registrationNumber", "40003521600")
        .containsEntry("persons", List.of("Zeme Anna"));
    assertThat(entry.get("places").toString()).contains("Skolas iela 1", "LV-3001");
  }

  @Test
  void findsProvidersByThePersonsThroughWhomTheyGiveTheService() {
    assertThat(byPerson("zeme anna")).containsExactly("CM-2");
    assertThat(byPerson("Zeme")).containsExactly("CM-2");
    assertThat(byPerson("zeme berta")).isEmpty();
    assertThat(byPerson("%")).isEmpty();
    database.sql("update rule_field set public = false where field = 'persons'");
    try {
      assertThat(byPerson("zeme anna")).as("not public, not found").isEmpty();
    } finally {
      database.sql("update rule_field set public = true where field = 'persons'");
    }
  }

  private static List<Object> byPerson(String name) {
    return publication.byPerson(name, TODAY, 10).stream()
        .map(record -> record.fields().get("number"))
        .toList();
  }

  @Test
  void whatARuleTakesBackIsGoneWithTheNextQuestion() {
    assertThat(publication.columns(TODAY.day())).contains("founder", "municipalityCode");
    database.sql("update rule_field set public = false where field in ('founder', 'premises')");
    try {
      assertThat(entry("CM-2", TODAY).orElseThrow()).doesNotContainKeys("founder", "places");
      assertThat(publication.columns(TODAY.day())).doesNotContain("founder", "places");
    } finally {
      database.sql("update rule_field set public = true where field in ('founder', 'premises')");
    }
  }

  @Test
  void readsAnEntryAsInForceOnADayAndAsKnownAtAMoment() {
    AsOf before = new AsOf(LocalDate.of(2024, 12, 31), null);
    AsOf notYetKnown = new AsOf(LocalDate.of(2025, 1, 5), Instant.parse("2025-01-06T00:00:00Z"));

    assertThat(name("CM-1", TODAY)).isEqualTo("Āboliņa-Ozola Žanete");
    assertThat(name("CM-1", before)).isEqualTo("Āboliņa Žanete");
    assertThat(name("CM-1", notYetKnown)).isEqualTo("Āboliņa Žanete");
    assertThat(name("CM-1", new AsOf(LocalDate.of(2025, 1, 5), null)))
        .isEqualTo("Āboliņa-Ozola Žanete");
    assertThat(entry("CM-1", new AsOf(LocalDate.of(2020, 2, 2), null))).isEmpty();
    assertThat(entry("CM-9", TODAY)).isEmpty();
  }

  @Test
  void statusFollowsTheDay() {
    AsOf earlier = new AsOf(LocalDate.of(2024, 2, 29), null);

    assertThat(entry("CM-3", TODAY).orElseThrow())
        .containsEntry("status", "EXCLUDED")
        .containsEntry("excludedOn", LocalDate.of(2024, 3, 1));
    assertThat(entry("CM-3", earlier).orElseThrow())
        .containsEntry("status", "REGISTERED")
        .containsEntry("excludedOn", null);
    assertThat(numbers(page(null, "EXCLUDED", null, TODAY))).containsExactly("CM-3");
    assertThat(numbers(page(null, "EXCLUDED", null, earlier))).isEmpty();
    assertThat(publication.counts(TODAY.day()))
        .containsExactly(Map.entry("REGISTERED", 2L), Map.entry("EXCLUDED", 1L));
    assertThat(publication.counts(earlier.day()).get("EXCLUDED")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jana seta", "JĀŅA  SĒTA", "āņa sē", "CM-2", "cm-2"})
  void findsByAPieceOfTheNameFoldedAndByNumber(String q) {
    assertThat(numbers(page(q, null, null, TODAY))).containsExactly("CM-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'; drop table party; --", "%", "_", "\\", "x\0y", "' or '1'='1", "$1", "?", "*/"})
  void hostileTextFindsOnlyWhatHoldsIt(String q) {
    Page<PublicRecord> page = page(q, null, null, TODAY);

    assertThat(numbers(page)).isSubsetOf("CM-3");
    assertThat(page.total()).isEqualTo(page.items().size());
  }

  @Test
  void aMunicipalityHoldsThoseOfItsPredecessors() {
    assertThat(numbers(page(null, null, "0540200", TODAY))).containsExactly("CM-1", "CM-2");
    assertThat(numbers(page(null, null, "0030000", TODAY))).containsExactly("CM-1", "CM-2");
    assertThatThrownBy(() -> page(null, null, "9999999", TODAY))
        .isInstanceOf(Problem.class)
        .hasMessage("REGISTRY-019");
  }

  @Test
  void sortsAsLatvianDoesAndPages() {
    assertThat(numbers(page(null, null, null, TODAY))).containsExactly("CM-1", "CM-3", "CM-2");
    assertThat(numbers(sorted("-registeredOn"))).containsExactly("CM-2", "CM-1", "CM-3");
    Page<PublicRecord> second =
        publication.page(new PublicQuery(null, null, null, TODAY, new PageRequest(2, 2, "number")));
    assertThat(numbers(second)).containsExactly("CM-3");
    assertThat(second.total()).isEqualTo(3);
    assertThatThrownBy(() -> sorted("display_name; drop table party"))
        .isInstanceOf(Problem.class)
        .hasMessage("SHELL-010");
  }

  private static Page<PublicRecord> sorted(String sort) {
    return publication.page(new PublicQuery(null, null, null, TODAY, new PageRequest(1, 50, sort)));
  }

  private static Page<PublicRecord> page(String q, String status, String area, AsOf asOf) {
    return publication.page(new PublicQuery(q, status, area, asOf, PageRequest.first()));
  }

  private static Optional<Map<String, Object>> entry(String number, AsOf asOf) {
    return publication.entry(number, asOf).map(PublicRecord::fields);
  }

  private static Object name(String number, AsOf asOf) {
    return entry(number, asOf).orElseThrow().get("name");
  }

  private static List<Object> numbers(Page<PublicRecord> page) {
    return page.items().stream().map(item -> item.fields().get("number")).toList();
  }
}
