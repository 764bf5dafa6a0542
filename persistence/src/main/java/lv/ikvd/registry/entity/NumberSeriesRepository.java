package lv.ikvd.registry.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Numbers of applications, proceedings, decisions, entries and documents. The counter's row is
 * advanced in the transaction that uses the number and stays locked until it ends: a rolled back
 * number may be given again, a committed one never. Who takes numbers of two series in one
 * transaction takes them in the order in which the case moves (application, proceeding, decision,
 * entry, document), so that no two wait for each other.
 */
@ApplicationScoped
public class NumberSeriesRepository {

  private static final int NO_YEAR = 0;

  @PersistenceContext private EntityManager em;

  protected NumberSeriesRepository() {}

  public NumberSeriesRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * The next number of a series.
   *
   * @param on the day that gives the year, for a series that starts anew each year
   */
  public String next(String series, LocalDate on) {
    return nextBlock(series, on, 1).get(0);
  }

  /** As many numbers at once, in order; for loads and batches. */
  public List<String> nextBlock(String series, LocalDate on, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a block of " + count + " numbers");
    }
    Object[] row = definition(series);
    int year = (Boolean) row[2] ? on.getYear() : NO_YEAR;
    long first = advance(series, year, count);
    String prefix = row[0] + (String) row[3] + (year == NO_YEAR ? "" : year + "-");
    String pattern = "%0" + ((Number) row[1]).intValue() + "d";
    return LongStream.range(first, first + count)
        .mapToObj(value -> prefix + String.format(Locale.ROOT, pattern, value))
        .toList();
  }

  /** As {@link #nextBlock(String, LocalDate, int)} for a series without years. */
  public List<String> nextBlock(String series, int count) {
    if ((Boolean) definition(series)[2]) {
      throw new IllegalArgumentException("series " + series + " is by year: name the day");
    }
    return nextBlock(series, LocalDate.EPOCH, count);
  }

  /** Leaves out as many numbers of every series and year that was ever begun. */
  public int skip(int count) {
    return em.createNativeQuery("update number_series_counter set next_value = next_value + ?1")
        .setParameter(1, count)
        .executeUpdate();
  }

  private Object[] definition(String series) {
    List<?> rows =
        em.createNativeQuery(
                "select prefix, width, by_year, separator from number_series where code = ?1")
            .setParameter(1, series)
            .getResultList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no number series " + series);
    }
    return (Object[]) rows.get(0);
  }

  private long advance(String series, int year, int count) {
    Object next =
        em.createNativeQuery(
                "insert into number_series_counter as c (series, year, next_value) values (?1, ?2, ?3)"
                    + " on conflict (series, year) do update set next_value = c.next_value + ?4"
                    + " returning next_value")
            .setParameter(1, series)
            .setParameter(2, year)
            .setParameter(3, 1L + count)
            .setParameter(4, (long) count)
            .getSingleResult();
    return ((Number) next).longValue() - count;
  }
}
