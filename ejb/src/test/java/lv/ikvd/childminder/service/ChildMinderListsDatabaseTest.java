package lv.ikvd.childminder.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import lv.ikvd.childminder.entity.ChildMinderFilter;
import lv.ikvd.childminder.entity.ChildMinderReader;
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.search.entity.AroundReader;
import lv.ikvd.search.entity.EntryCase;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.search.entity.HitKind;
import lv.ikvd.search.entity.SearchReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildMinderListsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String JELGAVA_BEFORE_2021 = "0540200";
  private static final String JELGAVA = "0030000";

  @BeforeAll
  static void register() {
    PublicProviders providers = new PublicProviders(database);
    providers.person(1, "Āboliņa Žanete", "CM-1", "2020-02-03", JELGAVA_BEFORE_2021);
    providers.company(
        2, "SIA „Jāņa sēta”", "40003521600", "CM-2", "2021-08-01", JELGAVA_BEFORE_2021);
    providers.person(3, "Čakste Ņina", "CM-3", "2019-05-06", "0010000");
    providers.excluded(3, "2024-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jana seta", "ĀŅA SĒ", "cm-2"})
  void officialsFindByAPieceOfTheNameOrTheNumber(String q) {
    assertThat(list(new ChildMinderFilter(q, null, null, null, null))).containsExactly("CM-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "' or true --", "x\0y"})
  void whatWouldBeSyntaxIsText(String q) {
    assertThat(list(new ChildMinderFilter(q, null, null, null, null))).isEmpty();
  }

  @Test
  void aMunicipalityOfTodayHoldsThoseOfItsPredecessors() {
    assertThat(list(new ChildMinderFilter(null, null, JELGAVA, null, null)))
        .containsExactly("CM-1", "CM-2");
    assertThat(list(new ChildMinderFilter(null, "EXCLUDED", null, null, null)))
        .containsExactly("CM-3");
  }

  @Test
  void theSearchBoxFindsAnEntryByNumberByNameAndByItsHolder() {
    for (List<Hit> hits :
        List.of(
            search(reader -> reader.byNumber("CM-1")),
            search(reader -> reader.byName("žanete", List.of())),
            search(reader -> reader.ofParty(1)))) {
      assertThat(hits)
          .singleElement()
          .satisfies(
              hit -> {
                assertThat(hit.kind()).isEqualTo(HitKind.ENTRY);
                assertThat(hit.entryNumber()).isEqualTo("CM-1");
                assertThat(hit.name()).isEqualTo("Āboliņa Žanete");
                assertThat(hit.caseNumber()).isNull();
              });
    }
    assertThat(search(reader -> reader.byName("100%", List.of()))).isEmpty();
    List<EntryCase> cases = database.inTransaction(em -> new AroundReader(em).cases(1));
    assertThat(cases).isEmpty();
  }

  private static List<String> list(ChildMinderFilter filter) {
    Page<ChildMinderRow> page =
        database.inTransaction(em -> new ChildMinderReader(em).page(filter, PageRequest.first()));
    assertThat(page.total()).isEqualTo(page.items().size());
    return page.items().stream().map(ChildMinderRow::number).toList();
  }

  private static List<Hit> search(Function<SearchReader, List<Hit>> question) {
    return database.inTransaction(em -> question.apply(new SearchReader(em)));
  }
}
