package lv.ikvd.registry.service;

import jakarta.annotation.Resource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.service.Database;
import lv.ikvd.registry.entity.AsOf;

/**
 * A publication by one statement over the typed rows of a register, {@code c} beside the version
 * {@code v} and the entry {@code e}. What a user types is always a parameter.
 */
public abstract class TablePublication implements Publication {

  /**
   * The pieces of SQL of which statements are made.
   *
   * @param columns what a record shows, in its order, each with the rule that makes it public; null
   *     needs none
   * @param select the columns of the statement, with a comma after the last; each parameter in it
   *     is the day
   * @param from the tables of the statement, up to its {@code where}
   * @param counted the tables that counting by status needs
   * @param status the status of a row; each parameter in it is the day
   * @param order what the list may be sorted by
   * @param area a condition with one parameter, the ids of municipalities
   */
  public record Pieces(
      Map<String, String> columns,
      String select,
      String from,
      String counted,
      String status,
      Map<String, String> order,
      String area) {}

  @Resource(lookup = Database.NAME)
  private DataSource database;

  protected TablePublication() {}

  protected TablePublication(DataSource database) {
    this.database = database;
  }

  /**
   * The columns of a record; {@code column:rule} where the rule of a column is called otherwise.
   */
  protected static Map<String, String> columns(String... shown) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("number", null);
    columns.put("status", null);
    for (String one : shown) {
      String[] parts = one.split(":");
      columns.put(parts[0], parts[parts.length - 1]);
    }
    return Collections.unmodifiableMap(columns);
  }

  protected abstract Pieces pieces();

  /** A condition on what somebody looks for; empty for null. */
  protected abstract String search(String q, List<Object> parameters);

  /** A condition with one parameter, the code of a kind; null where the register knows no kinds. */
  protected String kind() {
    return null;
  }

  /** What a column shows on a day. */
  protected abstract Object value(ResultSet row, String column, LocalDate day) throws SQLException;

  @Override
  public Set<String> sortable() {
    return pieces().order().keySet();
  }

  @Override
  public List<String> columns(LocalDate day) {
    return rows()
        .ask(
            "select " + PublicRows.published(register()),
            List.of(),
            row -> row.next() ? shown(PublicRows.published(row)) : List.of());
  }

  @Override
  public Map<String, Long> counts(LocalDate day) {
    List<Object> parameters = days(pieces().status(), day);
    String point = PublicRows.point(new AsOf(day, null), parameters);
    Map<String, Long> counts = new LinkedHashMap<>();
    statuses().forEach(status -> counts.put(status, 0L));
    rows()
        .ask(
            "select "
                + pieces().status()
                + " as status, count(*) as entries "
                + pieces().counted()
                + " where "
                + point
                + " group by 1",
            parameters,
            row -> {
              while (row.next()) {
                counts.put(row.getString("status"), row.getLong("entries"));
              }
              return counts;
            });
    return counts;
  }

  @Override
  public Page<PublicRecord> page(PublicQuery query) {
    List<Object> parameters = new ArrayList<>();
    String where = where(query, parameters);
    long total =
        rows()
            .ask(
                "select count(*) from (select 1"
                    + pieces().from()
                    + where
                    + " limit "
                    + (Page.COUNT_LIMIT + 1)
                    + ") n",
                parameters,
                row -> row.next() ? row.getLong(1) : 0L);
    parameters.add(query.page().size());
    parameters.add(query.page().offset());
    return Page.of(
        records(
            where + PublicRows.order(query.page(), pieces().order()) + " limit ? offset ?",
            parameters,
            query.asOf().day()),
        total);
  }

  @Override
  public Optional<PublicRecord> entry(String number, AsOf asOf) {
    List<Object> parameters = new ArrayList<>();
    String point = PublicRows.point(asOf, parameters);
    parameters.add(register());
    parameters.add(PublicRows.typed(number).strip().toUpperCase(Locale.ROOT));
    return records(" " + point + " and e.register = ? and e.number = ?", parameters, asOf.day())
        .stream()
        .findFirst();
  }

  private String where(PublicQuery query, List<Object> parameters) {
    StringBuilder where = new StringBuilder(" ").append(PublicRows.point(query.asOf(), parameters));
    where.append(search(query.q(), parameters));
    if (query.status() != null) {
      where.append(" and ").append(pieces().status()).append(" = ?");
      parameters.addAll(days(pieces().status(), query.asOf().day()));
      parameters.add(query.status());
    }
    if (query.kind() != null && kind() != null) {
      where.append(" and ").append(kind());
      parameters.add(query.kind());
    }
    if (query.municipality() != null) {
      where.append(" and ").append(pieces().area());
      parameters.add(rows().area(query.municipality()).toArray(Long[]::new));
    }
    return where.toString();
  }

  /** The day for each parameter of a piece. */
  private static List<Object> days(String piece, LocalDate day) {
    int count = (int) piece.chars().filter(character -> character == '?').count();
    return new ArrayList<>(Collections.nCopies(count, day));
  }

  private List<PublicRecord> records(String where, List<Object> asked, LocalDate day) {
    List<Object> parameters = days(pieces().select(), day);
    parameters.addAll(asked);
    return rows()
        .ask(
            pieces().select() + PublicRows.published(register()) + pieces().from() + where,
            parameters,
            row -> {
              List<PublicRecord> found = new ArrayList<>();
              List<String> shown = null;
              while (row.next()) {
                shown = shown == null ? shown(PublicRows.published(row)) : shown;
                found.add(record(row, shown, day));
              }
              return found;
            });
  }

  private List<String> shown(Set<String> published) {
    return pieces().columns().entrySet().stream()
        .filter(column -> column.getValue() == null || published.contains(column.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private PublicRecord record(ResultSet row, List<String> shown, LocalDate day)
      throws SQLException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String column : shown) {
      fields.put(column, value(row, column, day));
    }
    return new PublicRecord(fields);
  }

  private PublicRows rows() {
    return new PublicRows(database);
  }
}
