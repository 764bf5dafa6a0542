package lv.ikvd.childminder.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.database.service.Database;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.Publication;

/**
 * What the register of child-minders shows to everyone.
 *
 * <p>Which fields that are is asked of the rulebook in the same statement that reads the rows, by
 * the law of today: an earlier day shows what was in force then, but no more of it than may be
 * shown today.
 */
@ApplicationScoped
public class ChildMinderPublication implements Publication {

  static final String REGISTERED = "REGISTERED";
  static final String EXCLUDED = "EXCLUDED";

  private static final Set<String> STATUSES = new LinkedHashSet<>(List.of(REGISTERED, EXCLUDED));
  private static final Set<String> SORTABLE = Set.of("name", "number", "registeredOn");

  @Resource(lookup = Database.NAME)
  private DataSource database;

  protected ChildMinderPublication() {}

  ChildMinderPublication(DataSource database) {
    this.database = database;
  }

  @Override
  public String register() {
    return ChildMinders.REGISTER;
  }

  @Override
  public String nameKey() {
    return "childminder.register";
  }

  @Override
  public Set<String> statuses() {
    return STATUSES;
  }

  @Override
  public Set<String> sortable() {
    return SORTABLE;
  }

  @Override
  public List<String> columns(LocalDate day) {
    return ask(PublicStatement.columns(), rows -> rows.next() ? columns(rows) : List.of());
  }

  @Override
  public Map<String, Long> counts(LocalDate day) {
    return ask(
        PublicStatement.counts(day),
        rows -> {
          rows.next();
          Map<String, Long> counts = new LinkedHashMap<>();
          counts.put(REGISTERED, rows.getLong("registered"));
          counts.put(EXCLUDED, rows.getLong("excluded"));
          return counts;
        });
  }

  @Override
  public Page<PublicRecord> page(PublicQuery query) {
    List<Long> places =
        query.municipality() == null ? List.of() : rows().area(query.municipality());
    long total =
        ask(PublicStatement.count(query, places), rows -> rows.next() ? rows.getLong(1) : 0);
    List<PublicRecord> items =
        ask(
            PublicStatement.page(query, places),
            rows -> {
              List<PublicRecord> found = new ArrayList<>();
              Set<String> published = null;
              while (rows.next()) {
                published = published == null ? PublicRows.published(rows) : published;
                found.add(record(rows, query.asOf().day(), published));
              }
              return found;
            });
    return Page.of(items, total);
  }

  @Override
  public List<PublicRecord> byPerson(String name, AsOf asOf, int limit) {
    return ask(
        PublicStatement.byPerson(name, asOf, limit),
        rows -> {
          List<PublicRecord> found = new ArrayList<>();
          while (rows.next()) {
            Set<String> published = PublicRows.published(rows);
            if (PublicField.PERSONS.isPublic(published)) {
              found.add(record(rows, asOf.day(), published));
            }
          }
          return found;
        });
  }

  @Override
  public Optional<PublicRecord> entry(String number, AsOf asOf) {
    return ask(
        PublicStatement.entry(number, asOf),
        rows ->
            rows.next()
                ? Optional.of(record(rows, asOf.day(), PublicRows.published(rows)))
                : Optional.empty());
  }

  private static PublicRecord record(ResultSet row, LocalDate day, Set<String> published)
      throws SQLException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (PublicField field : PublicField.values()) {
      if (field.isPublic(published)) {
        fields.put(field.column(), value(row, field, day));
      }
    }
    return new PublicRecord(fields);
  }

  private static Object value(ResultSet row, PublicField field, LocalDate day) throws SQLException {
    return switch (field) {
      case STATUS -> {
        LocalDate excludedOn = Rows.date(row, "excluded_on");
        yield excludedOn != null && !excludedOn.isAfter(day) ? EXCLUDED : REGISTERED;
      }
      case EXCLUDED_ON -> {
        LocalDate excludedOn = Rows.date(row, "excluded_on");
        yield excludedOn == null || excludedOn.isAfter(day) ? null : excludedOn;
      }
      case REGISTERED_ON -> Rows.date(row, "registered_on");
      case CONFIRMED_ON -> Rows.date(row, "confirmed_on");
      case PLACES -> places(row);
      case PERSONS -> PublicRows.texts(row, "persons");
      default -> row.getString(PublicStatement.COLUMNS.get(field));
    };
  }

  /** The address of a home has not even left the database. */
  private static List<Map<String, Object>> places(ResultSet row) throws SQLException {
    List<String> parts = PublicRows.texts(row, "places");
    List<Map<String, Object>> places = new ArrayList<>();
    for (int i = 0; i + 2 < parts.size(); i += 3) {
      Map<String, Object> place = new LinkedHashMap<>();
      place.put("kind", parts.get(i));
      place.put("address", emptyToNull(parts.get(i + 1)));
      place.put("municipality", emptyToNull(parts.get(i + 2)));
      places.add(place);
    }
    return places;
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<String> columns(ResultSet row) throws SQLException {
    return PublicField.columns(PublicRows.published(row));
  }

  private PublicRows rows() {
    return new PublicRows(database);
  }

  private <T> T ask(PublicStatement statement, PublicRows.Reading<T> reading) {
    return rows().ask(statement.sql(), statement.parameters(), reading);
  }
}
