package lv.ikvd.database.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.ikvd.problem.entity.Problem;

/**
 * One page of a list. The total is exact up to {@link #COUNT_LIMIT}; beyond it the list says "more
 * than", for an exact count of a million rows costs two hundred times the page itself.
 */
public record Page<T>(List<T> items, long total, boolean totalIsExact) {

  public static final int COUNT_LIMIT = 10_000;

  /** As many rows as a file holds, and one look names. */
  public static final int FILE_LIMIT = 5_000;

  public Page {
    items = List.copyOf(items);
  }

  /** From the result of {@code select count(*) from (… limit 10001)}. */
  public static <T> Page<T> of(List<T> items, long countedUpToLimit) {
    return new Page<>(
        items, Math.min(countedUpToLimit, COUNT_LIMIT), countedUpToLimit <= COUNT_LIMIT);
  }

  public static <T> Page<T> empty() {
    return new Page<>(List.of(), 0, true);
  }

  /**
   * All rows of a list, for a file.
   *
   * @throws Problem of this code, which names the limit, if there are more than {@link #FILE_LIMIT}
   */
  public static <T> List<T> all(String sort, String tooMany, Function<PageRequest, Page<T>> read) {
    return all(sort, FILE_LIMIT, tooMany, read);
  }

  /**
   * All rows of a list, read page by page.
   *
   * @param limit as many as one answer may hold
   * @throws Problem of this code, which names the limit, if there are more
   */
  public static <T> List<T> all(
      String sort, int limit, String tooMany, Function<PageRequest, Page<T>> read) {
    List<T> rows = new ArrayList<>();
    Page<T> page;
    int number = 1;
    do {
      page = read.apply(new PageRequest(number++, PageRequest.MAX_SIZE, sort));
      if (page.total() > limit) {
        throw new Problem(tooMany, limit);
      }
      rows.addAll(page.items());
    } while (page.items().size() == PageRequest.MAX_SIZE);
    return rows;
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<R>(items.stream().<R>map(change).toList(), total, totalIsExact);
  }
}
