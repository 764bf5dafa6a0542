package lv.ikvd.shell.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListQuestionTest {

  private final ListQuestion question =
      new ListQuestion().filter("q").filter("status").sorts("name", "since");

  @Test
  void readsFiltersPageAndSort() {
    ListAddress address =
        question.read(
            Map.of("q", " Jāņa sēta ", "page", "3", "size", "20", "sort", "-since"), "/list");
    assertThat(address.value("q")).isEqualTo("Jāņa sēta");
    assertThat(address.value("status")).isNull();
    assertThat(address.page().offset()).isEqualTo(40);
    assertThat(address.page().sortField()).isEqualTo("since");
    assertThat(address.page().descending()).isTrue();
  }

  @Test
  void oneQuestionHasOneAddress() {
    ListAddress address = question.read(Map.of("q", "a b&c", "page", "1", "size", "50"), "/list");
    assertThat(address.toPage(1)).isEqualTo("/list?q=a+b%26c");
    assertThat(address.toPage(2)).isEqualTo("/list?q=a+b%26c&page=2");
    assertThat(address.withoutFilters()).isEqualTo("/list");
  }

  @Test
  void aListHasPagesOfItsOwnSize() {
    ListAddress address = question.size(20).read(Map.of("page", "3"), "/list");
    assertThat(address.page().offset()).isEqualTo(40);
    assertThat(address.toPage(2)).isEqualTo("/list?page=2");
    assertThat(question.read(Map.of("size", "50"), "/list").toPage(2))
        .isEqualTo("/list?page=2&size=50");
  }

  @Test
  void sortingTurnsRoundAndGoesBackToTheFirstPage() {
    ListAddress address = question.read(Map.of("sort", "name", "page", "4"), "/list");
    assertThat(address.toSort("name")).isEqualTo("/list?sort=-name");
    assertThat(address.toSort("since")).isEqualTo("/list?sort=since");
  }

  @Test
  void columnsLeftOutStandInTheAddress() {
    question.columns("childminder.column", "municipality", "service");
    ListAddress address =
        question.read(Map.of("q", "a", "hide", "service,gone", "page", "2"), "/list");
    assertThat(address.hidden()).containsExactly("service");
    assertThat(address.toSort("name")).isEqualTo("/list?q=a&sort=name&hide=service");
    assertThat(address.toggled("service")).isEqualTo("/list?q=a&page=2");
    assertThat(address.toggled("municipality"))
        .isEqualTo("/list?q=a&page=2&hide=municipality%2Cservice");
    assertThat(address.query()).isEqualTo("q=a&hide=service");
    assertThat(address.at("/export.csv")).isEqualTo("/export.csv?q=a&hide=service");
  }

  @ParameterizedTest
  @CsvSource({
    "page,0,DATABASE-001",
    "page,x,DATABASE-001",
    "page,99999999999,DATABASE-001",
    "page,100000,DATABASE-003",
    "size,0,DATABASE-002",
    "size,501,DATABASE-002",
    "sort,secret,SHELL-010",
    "sort,-secret,SHELL-010",
    "q,010190-12345,SHELL-011",
    "q,32019012345,SHELL-011",
  })
  void refusesWhatAnAddressMayNotSay(String parameter, String value, String code) {
    assertThatThrownBy(() -> question.read(Map.of(parameter, value), "/list"))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void pagesAroundTheCurrentOneAreShown() {
    assertThat(turns(1, 10)).isEqualTo("none");
    assertThat(turns(5, 500)).isEqualTo("1 … 4 [5] 6 … 10 ");
    assertThat(turns(1, 120)).isEqualTo("[1] 2 3 ");
  }

  @Test
  void anInexactTotalStillHasANextPage() {
    ListAddress address = question.read(Map.of("page", "201"), "/list");
    List<Integer> full = IntStream.range(0, 50).boxed().toList();
    PagedList<Integer> list = list(address, Page.of(full, 10_001));
    assertThat(list.isTotalIsExact()).isFalse();
    assertThat(list.getTotal()).isEqualTo(10_000);
    assertThat(list.getNext()).isEqualTo("/list?page=202");
  }

  private String turns(int page, int total) {
    ListAddress address = question.read(Map.of("page", String.valueOf(page)), "/list");
    PagedList<Integer> list = list(address, new Page<>(List.of(1), total, true));
    if (list.getTurns().isEmpty()) {
      return "none";
    }
    return list.getTurns().stream()
        .map(
            t ->
                t.address() == null
                    ? "… "
                    : t.current() ? "[" + t.number() + "] " : t.number() + " ")
        .collect(Collectors.joining());
  }

  private static PagedList<Integer> list(ListAddress address, Page<Integer> page) {
    return new PagedList<>(address, page, Map.of(), Function.identity(), Set.of(), Map.of());
  }
}
