package lv.ikvd.database.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void aFileHoldsAllThatItMayAndNotOneRowMore() {
    assertThat(Page.all(null, "LIST-001", request -> list(5_000, request))).hasSize(5_000);

    assertThatThrownBy(() -> Page.all(null, "LIST-001", request -> list(5_001, request)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.arguments()).containsExactly(5_000))
        .hasMessage("LIST-001");
  }

  private static Page<Integer> list(int size, PageRequest request) {
    int to = Math.min(size, request.offset() + request.size());
    return Page.of(IntStream.range(request.offset(), to).boxed().toList(), size);
  }
}
