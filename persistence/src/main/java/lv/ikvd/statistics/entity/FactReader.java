package lv.ikvd.statistics.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** What is read together: a view, and by what it is counted or added up. */
  private record Part(Facts facts, String per, String sum) {}

  /** All numbers by one statement, in which each view stands once for each way of counting. */
  public Map<CellKey, Long> count(Collection<Cell> cells, Question question) {
    Map<Part, List<Cell>> byPart =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> new Part(cell.facts(), cell.per(), cell.sum()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Object> parameters = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    byPart.forEach(
        (part, counted) -> parts.add(part(parts.size(), part, counted, question, parameters)));
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
    for (List<Cell> group : byPart.values()) {
      Long[] values = numbers.get(part++);
      for (int i = 0; i < values.length; i++) {
        counted.put(group.get(i).keyIn(question.year()), values[i]);
      }
    }
    return counted;
  }

  /** The facts are first grouped by what the cells ask for, so that none is looked at per cell. */
  private static String part(
      int number, Part part, List<Cell> cells, Question question, List<Object> parameters) {
    int first = cells.stream().mapToInt(Cell::back).max().orElse(0);
    Map<String, List<String>> common = common(cells);
    Set<String> told = new LinkedHashSet<>(common.keySet());
    told.removeIf(
        column -> !cells.stream().allMatch(c -> c.where().get(column).equals(common.get(column))));
    String each =
        part.per() == null
            ? "coalesce(sum(f.facts) filter (where %s), 0)::bigint"
            : "count(distinct f." + part.per() + ") filter (where %s)";
    String counts =
        cells.stream()
            .map(cell -> each.formatted(group(cell, told, first > 0, question, parameters)))
            .collect(Collectors.joining(", "));
    List<String> columns = columns(part, cells, told, first > 0);
    String groups =
        IntStream.rangeClosed(1, columns.size())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    columns.add(part.sum() == null ? "count(*) as facts" : "sum(f." + part.sum() + ") as facts");
    return "select %d as part, array[%s] from (select %s%s and %s%s) f"
        .formatted(
            number,
            counts,
            String.join(", ", columns),
            from(part.facts(), question, first, parameters),
            filter(common, parameters),
            groups.isEmpty() ? "" : " group by " + groups);
  }

  /** Which groups a cell adds up. */
  private static String group(
      Cell cell, Set<String> told, boolean years, Question question, List<Object> parameters) {
    String filter = filter(without(told, cell.where()), parameters);
    if (years) {
      parameters.add(question.year() - cell.back());
    }
    return filter + (years ? " and f.dated_year = ?" : "");
  }

  /** By what facts are grouped. */
  private static List<String> columns(
      Part part, List<Cell> cells, Set<String> told, boolean years) {
    Set<String> columns = new LinkedHashSet<>();
    cells.forEach(
        cell -> without(told, cell.where()).keySet().forEach(column -> columns.add("f." + column)));
    if (part.per() != null) {
      columns.add("f." + part.per());
    }
    if (years) {
      columns.add("extract(year from f.dated_on)::int as dated_year");
    }
    return new ArrayList<>(columns);
  }

  /** What none of the cells goes beyond: facts outside it are not read. */
  private static Map<String, List<String>> common(List<Cell> cells) {
    Map<String, List<String>> common = new LinkedHashMap<>();
    for (String column : cells.get(0).where().keySet()) {
      if (cells.stream().allMatch(cell -> cell.where().containsKey(column))) {
        common.put(
            column,
            cells.stream().flatMap(cell -> cell.where().get(column).stream()).distinct().toList());
      }
    }
    return common;
  }

  /** What all cells ask alike is asked once, of the facts themselves. */
  private static Map<String, List<String>> without(
      Set<String> told, Map<String, List<String>> where) {
    Map<String, List<String>> rest = new LinkedHashMap<>(where);
    rest.keySet().removeAll(told);
    return rest;
  }

  /** One page of the facts that a cell counts, by day; the total is always exact. */
  public Page<FactRow> page(Cell cell, Question question, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    Question asked =
        new Question(question.year() - cell.back(), question.day(), question.knownAt());
    String from =
        from(cell.facts(), asked, 0, parameters) + " and " + filter(cell.where(), parameters);
    String facts = cell.per() == null ? from : first(cell.per(), from);
    String sum = cell.per() == null ? cell.sum() : null;
    return FactSql.page(em, cell.facts(), sum, "", facts, request, parameters);
  }

  /** The first fact for each value of a column. */
  private static String first(String per, String from) {
    return " from (select distinct on (f.%2$s) %1$s%3$s and f.%2$s is not null order by f.%2$s, f.dated_on, f.number) f"
        .formatted(FactSql.ROW, per, from);
  }

  /**
   * Of a register, at the time asked for: the four columns of two times, or the day and one.
   *
   * @param back how many years before that of the question are read too
   */
  private static String from(Facts facts, Question question, int back, List<Object> parameters) {
    StringBuilder from = new StringBuilder(" from " + facts.view() + " f where f.register = ?");
    parameters.add(facts.register());
    from.append(" and ");
    if (facts.stock()) {
      from.append(FactSql.inForce(question.day(), parameters));
    } else {
      from.append("f.dated_on between ? and ?");
      parameters.add(Question.firstDay(question.year() - back));
      parameters.add(Question.lastDay(question.year()));
    }
    from.append(" and ").append(FactSql.known(question.knownAt(), parameters));
    return from.toString();
  }

  private static String filter(Map<String, List<String>> where, List<Object> parameters) {
    List<String> conditions = new ArrayList<>();
    where.forEach(
        (column, values) -> {
          conditions.add("f." + column + " in (?" + ", ?".repeat(values.size() - 1) + ")");
          parameters.addAll(values);
        });
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }
}
