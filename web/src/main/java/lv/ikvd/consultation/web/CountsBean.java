package lv.ikvd.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.ikvd.consultation.entity.TopicCount;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Formats;
import org.omnifaces.cdi.Param;

/** How many consultations were given in a year, by topic and month; each number opens its list. */
@Named("consultationCounts")
@RequestScoped
public class CountsBean {

  private static final int MONTHS = 12;

  /** A number and the list that it counts, as it is asked for behind the address. */
  public record Cell(long count, String query) {}

  /**
   * A topic, or all of them where it is null.
   *
   * @param share of the topic with most, in hundredths
   */
  public record Line(String topic, List<Cell> months, Cell total, long share) {}

  @Inject private Consultations consultations;
  @Inject private Clock clock;

  @Inject
  @Param(name = "year")
  private String typed;

  private int year;
  private List<Line> lines;

  public void open() {
    if (typed != null && !typed.matches("(19|20)[0-9]{2}")) {
      throw new Problem("SHELL-012", "year");
    }
    year = typed == null ? LocalDate.now(clock).getYear() : Integer.parseInt(typed);
    lines = lines(consultations.counts(year));
  }

  private List<Line> lines(List<TopicCount> counts) {
    Map<String, long[]> topics = new LinkedHashMap<>();
    long[] all = new long[MONTHS];
    for (TopicCount count : counts) {
      topics.computeIfAbsent(count.topic(), topic -> new long[MONTHS])[count.month() - 1] +=
          count.count();
      all[count.month() - 1] += count.count();
    }
    long most = topics.values().stream().mapToLong(CountsBean::sum).max().orElse(1);
    List<Line> found = new ArrayList<>();
    topics.forEach((topic, months) -> found.add(line(topic, months, most)));
    found.sort(Comparator.comparingLong((Line line) -> line.total().count()).reversed());
    if (found.size() > 1) {
      found.add(line(null, all, sum(all)));
    }
    return found;
  }

  private Line line(String topic, long[] months, long most) {
    List<Cell> cells =
        IntStream.range(0, MONTHS)
            .mapToObj(
                month -> {
                  YearMonth of = YearMonth.of(year, month + 1);
                  return new Cell(months[month], query(topic, of.atDay(1), of.atEndOfMonth()));
                })
            .toList();
    String whole = query(topic, LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
    return new Line(topic, cells, new Cell(sum(months), whole), sum(months) * 100 / most);
  }

  private static String query(String topic, LocalDate from, LocalDate to) {
    return (topic == null ? "" : "topic=" + topic + "&")
        + "from="
        + Formats.typedDate(from)
        + "&to="
        + Formats.typedDate(to);
  }

  private static long sum(long[] months) {
    return Arrays.stream(months).sum();
  }

  public int getYear() {
    return year;
  }

  /** As a year is written: no number that is grouped. */
  public String getYearText() {
    return String.valueOf(year);
  }

  /** The topics of the year, those with most first, and all of them together. */
  public List<Line> getLines() {
    return lines;
  }

  public long getTotal() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).total().count();
  }
}
