package lv.ikvd.database.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

  private static final Map<String, String> COLUMNS = Map.of("name", "p.display_name");

  /** Rows that are alike turn round with the rest, so that both orders mirror each other. */
  @ParameterizedTest
  @CsvSource({
    "'', ' order by p.opened_on desc'",
    "name, ' order by p.display_name, p.id'",
    "-name, ' order by p.display_name desc, p.id desc'"
  })
  void sortsByAColumnOfTheListOrInItsOwnOrder(String sort, String order) {
    assertThat(new PageRequest(1, 10, sort).orderBy(COLUMNS, "p.opened_on desc", "p.id"))
        .isEqualTo(order);
  }

  @Test
  void whatIsNoColumnNeverReachesTheQuery() {
    PageRequest request = new PageRequest(1, 10, "name; drop table proceeding");

    assertThatThrownBy(() -> request.orderBy(COLUMNS, "p.id", "p.id"))
        .isInstanceOf(Problem.class)
        .hasMessage("SHELL-010");
  }
}
