package lv.ikvd.statistics.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** By which large tables are grouped in less time than by a decimal number from extract. */
  private static final String YEAR = "date_part('year', f.dated_on)::int";

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
    if (byPart.isEmpty()) {
      return Map.of();
    }
    List<Object> parameters = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    List<PartCount> counts = new ArrayList<>();
    byPart.forEach(
        (part, counted) -> {
          PartCount count = PartCount.of(counted);
          statements.add(part(counts.size(), part, count, question, parameters));
          counts.add(count);
        });
    Rows.list(
        em,
        String.join(" union all ", statements) + " order by part",
        row -> {
          counts.get(row.getInt("part")).add(row);
          return null;
        },
        parameters.toArray());
    Map<CellKey, Long> counted = new LinkedHashMap<>();
    counts.forEach(count -> counted.putAll(count.numbers(question)));
    return counted;
  }

  /**
   * Facts that are counted are grouped by what the cells ask for, and each cell adds up its groups;
   * different values are counted over the groups. Columns are grouped as they are and made text
   * afterwards: a number cast for each of a million rows costs more than all the rest.
   */
  private static String part(
      int number, Part part, PartCount count, Question question, List<Object> parameters) {
    List<Cell> cells = count.cells();
    if (part.per() != null) {
      return different(number, part, count, question, parameters);
    }
    List<String> groups = new ArrayList<>(count.columns().stream().map("f."::concat).toList());
    if (count.years()) {
      groups.add(YEAR);
    }
    return "select %d as part, array[%s]::text[] as told, %s as dated_year, %s as facts, null::bigint[] as numbers%s and %s%s"
        .formatted(
            number,
            count.columns().stream().map("f.%s::text"::formatted).collect(Collectors.joining(", ")),
            count.years() ? YEAR : "0",
            part.sum() == null ? "count(*)::numeric" : "coalesce(sum(f." + part.sum() + "), 0)",
            from(part.facts(), question, count.first(), parameters),
            filter(PartCount.common(cells), parameters),
            groups.isEmpty() ? "" : " group by " + String.join(", ", groups));
  }

  private static String different(
      int number, Part part, PartCount count, Question question, List<Object> parameters) {
    String numbers =
        count.cells().stream()
            .map(
                cell ->
                    "count(distinct f.%s) filter (where %s)"
                        .formatted(part.per(), group(cell, count, question, parameters)))
            .collect(Collectors.joining(", "));
    List<String> columns = new ArrayList<>(count.columns().stream().map("f."::concat).toList());
    if (!count.columns().contains(part.per())) {
      columns.add("f." + part.per());
    }
    if (count.years()) {
      columns.add(YEAR + " as dated_year");
    }
    String groups =
        IntStream.rangeClosed(1, columns.size())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    return "select %d as part, null::text[] as told, 0 as dated_year, 0::numeric as facts, array[%s] as numbers from (select %s%s and %s group by %s) f"
        .formatted(
            number,
            numbers,
            String.join(", ", columns),
            from(part.facts(), question, count.first(), parameters),
            filter(PartCount.common(count.cells()), parameters),
            groups);
  }

  /** Which groups a cell counts. */
  private static String group(
      Cell cell, PartCount count, Question question, List<Object> parameters) {
    String filter = filter(count.asked(cell), parameters);
    if (count.years()) {
      parameters.add(question.year() - cell.back());
    }
    return filter + (count.years() ? " and f.dated_year = ?" : "");
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
          conditions.add("f." + column + "::text in (?" + ", ?".repeat(values.size() - 1) + ")");
          parameters.addAll(values);
        });
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }
}
