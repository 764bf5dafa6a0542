package lv.ikvd.statistics.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Tally;

/**
 * The numbers of a question in lines and columns, with sums.
 *
 * @param columns values of the second field; none where there is no second field
 * @param lines a line for each value of the first field; none where there is no field
 * @param sums of each column
 */
public record Answer(
    Inquiry inquiry, List<String> columns, List<Line> lines, List<Count> sums, Count total) {

  private static final long TELLING = 5;

  /** A number, and the one of the year before. */
  public record Count(long now, long before) {

    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(now + other.now, before + other.before);
    }

    public long change() {
      return now - before;
    }
  }

  /**
   * One value of the first field.
   *
   * @param cells one for each column
   */
  public record Line(String value, List<Count> cells, Count sum) {}

  public Answer {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    sums = List.copyOf(sums);
  }

  static Answer of(Inquiry inquiry, List<Tally> tallies) {
    Map<String, Count> byFirst = new LinkedHashMap<>();
    Map<String, Count> bySecond = new LinkedHashMap<>();
    Map<List<String>, Count> cells = new LinkedHashMap<>();
    Count total = Count.NONE;
    for (Tally tally : tallies) {
      Count count = new Count(tally.now(), tally.before());
      total = total.plus(count);
      if (tally.first() != null) {
        byFirst.merge(tally.first(), count, Count::plus);
      }
      if (tally.second() != null) {
        bySecond.merge(tally.second(), count, Count::plus);
        cells.put(List.of(tally.first(), tally.second()), count);
      }
    }
    List<String> columns = sorted(inquiry, 1, bySecond);
    List<Line> lines = new ArrayList<>();
    for (String first : sorted(inquiry, 0, byFirst)) {
      lines.add(
          new Line(
              first,
              columns.stream()
                  .map(second -> cells.getOrDefault(List.of(first, second), Count.NONE))
                  .toList(),
              byFirst.get(first)));
    }
    return new Answer(inquiry, columns, lines, columns.stream().map(bySecond::get).toList(), total);
  }

  /**
   * Years and months as they follow each other, codes as the register declares them, others from
   * the most; facts without the value stand last.
   */
  private static List<String> sorted(Inquiry inquiry, int place, Map<String, Count> counts) {
    if (counts.isEmpty()) {
      return List.of();
    }
    Dimension dimension = inquiry.by().get(place);
    Comparator<String> order =
        dimension.isTime()
            ? Comparator.naturalOrder()
            : Comparator.<String>comparingInt(value -> declared(dimension, value))
                .thenComparingLong(value -> -counts.get(value).now())
                .thenComparing(Comparator.naturalOrder());
    return counts.keySet().stream()
        .sorted(
            Comparator.<String, Boolean>comparing(Dimension.NOTHING::equals).thenComparing(order))
        .toList();
  }

  private static int declared(Dimension dimension, String value) {
    int place = dimension.values().indexOf(value);
    return place < 0 ? dimension.values().size() : place;
  }

  /** Whether there is nothing in either year. */
  public boolean isEmpty() {
    return total.equals(Count.NONE);
  }

  /** Whether some number is so small that it may tell of a person. */
  public boolean isTelling() {
    return lines.stream()
        .flatMap(line -> line.cells().isEmpty() ? Stream.of(line.sum()) : line.cells().stream())
        .anyMatch(count -> count.now() > 0 && count.now() < TELLING);
  }
}
