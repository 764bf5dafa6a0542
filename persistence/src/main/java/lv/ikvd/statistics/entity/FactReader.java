package lv.ikvd.statistics.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/**
 * Counts and lists what cells declare. The condition of a number and that of its list are made by
 * the same methods: they cannot disagree.
 */
@ApplicationScoped
public class FactReader {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected FactReader() {}

  public FactReader(EntityManager em) {
    this.em = em;
  }

  /** All numbers by one statement, in which each view stands once. */
  public Map<CellKey, Long> count(Collection<Cell> cells, Question question) {
    Map<Facts, List<Cell>> byFacts =
        cells.stream()
            .collect(Collectors.groupingBy(Cell::facts, LinkedHashMap::new, Collectors.toList()));
    List<Object> parameters = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    byFacts.forEach(
        (facts, counted) -> {
          String counts =
              counted.stream()
                  .map(cell -> "count(*) filter (where " + filter(cell, parameters) + ")")
                  .collect(Collectors.joining(", "));
          parts.add(
              "select "
                  + parts.size()
                  + " as part, array["
                  + counts
                  + "]"
                  + from(facts, question, parameters));
        });
    if (parts.isEmpty()) {
      return Map.of();
    }
    List<Long[]> numbers =
        Rows.list(
            em,
            String.join(" union all ", parts) + " order by part",
            row -> (Long[]) row.getArray(2).getArray(),
            parameters.toArray());
    Map<CellKey, Long> counted = new LinkedHashMap<>();
    int part = 0;
    for (List<Cell> group : byFacts.values()) {
      Long[] values = numbers.get(part++);
      for (int i = 0; i < values.length; i++) {
        counted.put(group.get(i).key(), values[i]);
      }
    }
    return counted;
  }

  /** One page of the facts that a cell counts, by day; the total is always exact. */
  public Page<FactRow> page(Cell cell, Question question, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    String from = from(cell.facts(), question, parameters) + " and " + filter(cell, parameters);
    long total =
        Rows.one(em, "select count(*)" + from, row -> row.getLong(1), parameters.toArray())
            .orElse(0L);
    String direction = request.descending() ? " desc" : "";
    parameters.add(request.size());
    parameters.add(request.offset());
    List<FactRow> rows =
        Rows.list(
            em,
            "select f.number, f.entry_number, f.kind, f.dated_on"
                + from
                + " order by f.dated_on"
                + direction
                + ", f.number"
                + direction
                + " limit ? offset ?",
            row ->
                new FactRow(
                    cell.facts().register(),
                    row.getString("number"),
                    row.getString("entry_number"),
                    row.getString("kind"),
                    Rows.date(row, "dated_on")),
            parameters.toArray());
    return new Page<>(rows, total, true);
  }

  /** Of a register, at the time asked for: the four columns of two times, or the day and one. */
  private static String from(Facts facts, Question question, List<Object> parameters) {
    StringBuilder from = new StringBuilder(" from " + facts.view() + " f where f.register = ?");
    parameters.add(facts.register());
    if (facts.stock()) {
      from.append(" and f.valid_from <= ? and (f.valid_to is null or f.valid_to > ?)");
      parameters.add(question.day());
      parameters.add(question.day());
    } else {
      from.append(" and f.dated_on between ? and ?");
      parameters.add(LocalDate.ofYearDay(question.year(), 1));
      parameters.add(Question.lastDay(question.year()));
    }
    if (question.knownAt() == null) {
      from.append(" and f.superseded_at is null");
    } else {
      from.append(" and f.recorded_at <= ? and (f.superseded_at is null or f.superseded_at > ?)");
      parameters.add(question.knownAt());
      parameters.add(question.knownAt());
    }
    return from.toString();
  }

  private static String filter(Cell cell, List<Object> parameters) {
    List<String> conditions = new ArrayList<>();
    cell.where()
        .forEach(
            (column, values) -> {
              conditions.add("f." + column + " in (?" + ", ?".repeat(values.size() - 1) + ")");
              parameters.addAll(values);
            });
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }
}
