package lv.ikvd.registry.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.territory.Area;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;

/**
 * How publications read: plain rows from the data source, at a point of both times, with what the
 * law of today makes public in the same answer.
 */
public final class PublicRows {

  /** Makes an answer of the rows. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private final DataSource database;

  public PublicRows(DataSource database) {
    this.database = database;
  }

  /** Asks with text that a user typed as parameters only. */
  public <T> T ask(String sql, List<Object> parameters, Reading<T> reading) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(sql)) {
      int index = 1;
      for (Object parameter : parameters) {
        prepared.setObject(
            index++,
            parameter instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : parameter);
      }
      try (ResultSet rows = prepared.executeQuery()) {
        return reading.of(rows);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("public list", failure);
    }
  }

  /**
   * A municipality and those that it continues: who was registered before the reform stays in it.
   *
   * @throws Problem REGISTRY-019 if there is none of this code
   */
  public List<Long> area(String code) {
    List<Long> ids =
        ask(
            Area.BY_CODE,
            List.of(typed(code)),
            rows -> {
              List<Long> found = new ArrayList<>();
              while (rows.next()) {
                found.add(rows.getLong(1));
              }
              return found;
            });
    if (ids.isEmpty()) {
      throw new Problem("REGISTRY-019").at("municipality");
    }
    return ids;
  }

  /** A column {@code published}: the fields that are public today, once for the whole answer. */
  public static String published(String register) {
    return """
    array(select f.field::text from rule_field f join rule_version r on r.id = f.rule_version_id
           where f.register = '%s' and f.public and r.valid_from <= riga_today()
             and (r.valid_to is null or r.valid_to > riga_today())) as published\
    """
        .formatted(register);
  }

  public static Set<String> published(ResultSet row) throws SQLException {
    return Set.copyOf(texts(row, "published"));
  }

  public static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** The condition of {@link AsOf} for {@code v} with parameters in the order of their places. */
  public static String point(AsOf asOf, List<Object> parameters) {
    String known = "v.superseded_at is null";
    if (!asOf.isKnownNow()) {
      known = "v.recorded_at <= ? and (v.superseded_at is null or v.superseded_at > ?)";
      parameters.add(asOf.knownAt());
      parameters.add(asOf.knownAt());
    }
    parameters.add(asOf.day());
    parameters.add(asOf.day());
    return known + " and v.valid_from <= ? and (v.valid_to is null or v.valid_to > ?)";
  }

  /**
   * The order of a list, by one of its columns.
   *
   * @throws Problem SHELL-010 for another field
   */
  public static String order(PageRequest page, Map<String, String> columns) {
    String column = columns.get(page.sortField() == null ? "name" : page.sortField());
    if (column == null) {
      throw new Problem("SHELL-010", page.sortField()).at("sort");
    }
    String direction = page.descending() ? " desc" : "";
    return " order by " + column + direction + ", c.version_id" + direction;
  }

  /** PostgreSQL takes no zero character in a text. */
  public static String typed(String text) {
    return text.replace("\0", "");
  }
}
