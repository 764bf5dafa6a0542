package lv.ikvd.statistics.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.InquiryReader;
import lv.ikvd.statistics.entity.Period;
import lv.ikvd.statistics.entity.Subject;

/**
 * Random questions, and their answers counted one fact after the other: without SQL, views and
 * grouping. What the facts of a day or period are, a register tells from its histories.
 */
public final class CountByHand {

  /** A fact: its number, and the value of each field. */
  public record Fact(String number, Map<String, String> values) {}

  /** The facts of a period, or in force on its last day, as known at the moment of the question. */
  @FunctionalInterface
  public interface Histories {
    List<Fact> facts(Inquiry inquiry, Period period);
  }

  private static final List<LocalDate> AREAS =
      List.of(LocalDate.of(2019, 6, 30), LocalDate.of(2021, 12, 31), LocalDate.of(2026, 1, 1));

  private final TestDatabase database;
  private final SubjectSource source;
  private final Histories histories;
  private final Random random = new Random(20261128);

  public CountByHand(TestDatabase database, SubjectSource source, Histories histories) {
    this.database = database;
    this.source = source;
    this.histories = histories;
  }

  public <T> T ask(Function<Inquiries, T> question) {
    return database.inTransaction(
        em -> question.apply(new Inquiries(List.of(source), new InquiryReader(em))));
  }

  /** A question by none, one or two fields, of all or of those with some value. */
  public Inquiry draw(LocalDate day, Instant knownAt) {
    Subject subject = source.subjects().get(random.nextInt(source.subjects().size()));
    List<Dimension> fields = new ArrayList<>(subject.dimensions());
    Collections.shuffle(fields, random);
    Period period =
        subject.facts().stock()
            ? Period.of(day)
            : new Period(day.minusDays(random.nextInt(900)), day);
    LocalDate areasOn = AREAS.get(random.nextInt(AREAS.size()));
    Inquiry all =
        new Inquiry(
            subject, fields.subList(0, random.nextInt(3)), Map.of(), period, areasOn, knownAt);
    List<Fact> facts = histories.facts(all, period);
    if (facts.isEmpty() || random.nextBoolean()) {
      return all;
    }
    Dimension chosen = fields.get(fields.size() - 1);
    Fact some = facts.get(random.nextInt(facts.size()));
    return all.of(chosen, some.values().get(chosen.name()));
  }

  /** The numbers of facts of this year by the values that the question counts by. */
  private Map<List<String>, Set<String>> now(Inquiry inquiry) {
    return grouped(inquiry, histories.facts(inquiry, inquiry.period()));
  }

  /** Those of the year before; their years and months are told as those of this year. */
  private Map<List<String>, Set<String>> before(Inquiry inquiry) {
    List<Fact> moved = new ArrayList<>();
    for (Fact fact : histories.facts(inquiry, inquiry.period().yearBefore())) {
      Map<String, String> values = new HashMap<>(fact.values());
      if (!inquiry.subject().facts().stock()) {
        values.computeIfPresent("year", (name, year) -> String.valueOf(Integer.parseInt(year) + 1));
        values.computeIfPresent(
            "month", (name, month) -> YearMonth.parse(month).plusYears(1).toString());
      }
      moved.add(new Fact(fact.number(), values));
    }
    return grouped(inquiry, moved);
  }

  private static Map<List<String>, Set<String>> grouped(Inquiry inquiry, List<Fact> facts) {
    Map<List<String>, Set<String>> grouped = new LinkedHashMap<>();
    for (Fact fact : facts) {
      assertThat(fact.values().keySet())
          .containsAll(inquiry.subject().dimensions().stream().map(Dimension::name).toList());
      boolean wanted =
          inquiry.where().entrySet().stream()
              .allMatch(one -> one.getValue().equals(fact.values().get(one.getKey())));
      if (wanted) {
        List<String> key =
            inquiry.by().stream().map(field -> fact.values().get(field.name())).toList();
        grouped.computeIfAbsent(key, none -> new TreeSet<>()).add(fact.number());
      }
    }
    return grouped;
  }

  /** Each number of the answer, its sums, and that there are no others. */
  public void assertNumbers(Inquiry inquiry) {
    Answer answer = ask(inquiries -> inquiries.answer(inquiry));
    Map<List<String>, Set<String>> now = now(inquiry);
    Map<List<String>, Set<String>> before = before(inquiry);
    Set<List<String>> keys = new HashSet<>(now.keySet());
    keys.addAll(before.keySet());
    Map<List<String>, Answer.Count> expected = new HashMap<>();
    keys.forEach(
        key -> expected.put(key, new Answer.Count(size(now.get(key)), size(before.get(key)))));

    assertThat(told(answer)).as("%s", inquiry).isEqualTo(expected);
    assertThat(answer.total()).as("%s", inquiry).isEqualTo(sum(expected.values()));
    assertThat(sum(answer.sums()))
        .as("sums of columns of %s", inquiry)
        .isEqualTo(answer.columns().isEmpty() ? new Answer.Count(0, 0) : answer.total());
  }

  private static Answer.Count sum(Iterable<Answer.Count> counts) {
    long now = 0;
    long before = 0;
    for (Answer.Count count : counts) {
      now += count.now();
      before += count.before();
    }
    return new Answer.Count(now, before);
  }

  private static long size(Set<String> numbers) {
    return numbers == null ? 0 : numbers.size();
  }

  private static Map<List<String>, Answer.Count> told(Answer answer) {
    Map<List<String>, Answer.Count> told = new HashMap<>();
    if (answer.inquiry().by().isEmpty()) {
      told.put(List.of(), answer.total());
    }
    for (Answer.Line line : answer.lines()) {
      if (line.cells().isEmpty()) {
        told.put(List.of(line.value()), line.sum());
      }
      for (int i = 0; i < line.cells().size(); i++) {
        told.put(List.of(line.value(), answer.columns().get(i)), line.cells().get(i));
      }
      if (!line.cells().isEmpty()) {
        assertThat(sum(line.cells())).isEqualTo(line.sum());
      }
    }
    told.values().removeIf(new Answer.Count(0, 0)::equals);
    return told;
  }

  /** What each number opens to, of this year and of the one before. */
  public void assertRecords(Inquiry inquiry) {
    now(inquiry)
        .forEach((key, numbers) -> assertThat(behind(narrowed(inquiry, key))).isEqualTo(numbers));
    before(inquiry)
        .forEach(
            (key, numbers) ->
                assertThat(behind(narrowed(inquiry, key).yearBefore()))
                    .as("a year before %s", inquiry)
                    .isEqualTo(numbers));
  }

  private static Inquiry narrowed(Inquiry inquiry, List<String> values) {
    Inquiry narrowed = inquiry;
    for (int place = 0; place < values.size(); place++) {
      narrowed = narrowed.of(inquiry.by().get(place), values.get(place));
    }
    return narrowed;
  }

  private Set<String> behind(Inquiry inquiry) {
    Set<String> numbers = new TreeSet<>();
    long total;
    int page = 1;
    do {
      PageRequest request = new PageRequest(page++, 200, null);
      Page<FactRow> read = ask(inquiries -> inquiries.records(inquiry, request));
      assertThat(read.items()).extracting(FactRow::day).isSorted();
      read.items().forEach(fact -> numbers.add(fact.number()));
      total = read.total();
    } while ((page - 1) * 200L < total);
    assertThat(numbers).as("%s", inquiry).hasSize((int) total);
    return numbers;
  }
}
