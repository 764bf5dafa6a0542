package lv.ikvd.database.entity;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of SQL into records, on the connection of the running transaction. Lists and pages are
 * read this way: what they show is rarely one entity.
 */
public final class Rows {

  /** Makes a record of the row that the result stands on. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  private Rows() {}

  public static <T> List<T> list(
      EntityManager em, String sql, Mapper<T> mapper, Object... parameters) {
    Connection connection = em.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("rows are read inside a transaction");
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, bound(parameters[i]));
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(mapper.map(result));
        }
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException("query failed: " + sql, failure);
    }
  }

  public static <T> Optional<T> one(
      EntityManager em, String sql, Mapper<T> mapper, Object... parameters) {
    List<T> rows = list(em, sql, mapper, parameters);
    if (rows.size() > 1) {
      throw new IllegalStateException("more than one row: " + sql);
    }
    return rows.stream().findFirst();
  }

  /** Runs a statement that changes rows; returns how many. */
  public static int execute(EntityManager em, String sql, Object... parameters) {
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, bound(parameters[i]));
      }
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("statement failed: " + sql, failure);
    }
  }

  /** Counts the rows of a query, but no further than a list says exactly. */
  public static long count(EntityManager em, String fromWhere, Object... parameters) {
    String sql =
        "select count(*) from (select 1 "
            + fromWhere
            + " limit "
            + (Page.COUNT_LIMIT + 1)
            + ") counted";
    return one(em, sql, row -> row.getLong(1), parameters).orElse(0L);
  }

  /**
   * One page of a list, and how many there are by the same conditions.
   *
   * @param select the columns, from the word {@code select}
   * @param from from the word {@code from} to the last condition
   * @param order the whole {@code order by}
   * @param parameters of the conditions, in their order
   */
  public static <T> Page<T> page(
      EntityManager em,
      String select,
      String from,
      String order,
      PageRequest request,
      Mapper<T> mapper,
      List<Object> parameters) {
    List<Object> paged = new ArrayList<>(parameters);
    paged.add(request.size());
    paged.add(request.offset());
    long total = count(em, from, parameters.toArray());
    String sql = select + " " + from + order + " limit ? offset ?";
    return Page.of(list(em, sql, mapper, paged.toArray()), total);
  }

  /** Adds a condition with its one parameter, unless the filter leaves it open. */
  public static void restrict(
      StringBuilder where, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      where.append(condition);
      parameters.add(value);
    }
  }

  public static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  public static Long id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Long.class);
  }

  public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static Object bound(Object parameter) {
    if (parameter instanceof Instant moment) {
      return moment.atOffset(ZoneOffset.UTC);
    }
    if (parameter instanceof Enum<?> constant) {
      return constant.name();
    }
    return parameter;
  }
}
