package lv.ikvd.privatepractice.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.database.service.Database;
import lv.ikvd.privatepractice.entity.PracticeSearch;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.registry.service.PublicRows;
import lv.ikvd.registry.service.Publication;

/** What the register of private practice shows to everyone. */
@ApplicationScoped
public class PracticePublication implements Publication {

  /** Columns in their order, with the rule that makes each public; null needs none. */
  private static final Map<String, String> COLUMNS = columns();

  private static final Map<String, String> ORDER =
      Map.of(
          "name", "h.display_name collate latvian",
          "number", "e.number",
          "expiresOn", "c.expires_on");

  private static final String PUBLISHED = PublicRows.published(PrivatePractice.REGISTER);

  private static final String SELECT =
      """
      select e.number, h.display_name, c.certificate, c.programme_kind, c.programme, c.target_group, c.field, c.certified_from,
             c.expires_on, c.annulled_on,
             array(select m.name::text from private_practice_place p join municipality m on m.id = p.municipality_id
                    where p.version_id = c.version_id order by m.name collate latvian) as municipalities,
      """;

  private static final String FROM =
      """
       from private_practice_version c join register_entry_version v on v.id = c.version_id
       join register_entry e on e.id = v.entry_id join party_version h on h.id = v.party_version_id where\
      """;

  private static final String STATUS =
      "case when c.annulled_on <= ? then 'ANNULLED' when c.expires_on < ? then 'EXPIRED' else"
          + " 'IN_FORCE' end";

  @Resource(lookup = Database.NAME)
  private DataSource database;

  protected PracticePublication() {}

  PracticePublication(DataSource database) {
    this.database = database;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("number", null);
    columns.put("status", null);
    columns.put("name", "displayName");
    for (String field :
        List.of("certificate", "programmeKind", "programme", "targetGroup", "field")) {
      columns.put(field, field);
    }
    for (String field : List.of("municipalities", "certifiedFrom", "expiresOn", "annulledOn")) {
      columns.put(field, field);
    }
    return Collections.unmodifiableMap(columns);
  }

  @Override
  public String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public String nameKey() {
    return "privatepractice.register";
  }

  @Override
  public Set<String> statuses() {
    Set<String> statuses = new LinkedHashSet<>();
    for (PracticeStatus status : PracticeStatus.values()) {
      statuses.add(status.name());
    }
    return statuses;
  }

  @Override
  public Set<String> sortable() {
    return ORDER.keySet();
  }

  @Override
  public List<String> columns(LocalDate day) {
    return rows()
        .ask(
            "select " + PUBLISHED,
            List.of(),
            row -> row.next() ? shown(PublicRows.published(row)) : List.of());
  }

  @Override
  public Map<String, Long> counts(LocalDate day) {
    List<Object> parameters = new ArrayList<>(List.of(day, day));
    String point = PublicRows.point(new AsOf(day, null), parameters);
    Map<String, Long> counts = new LinkedHashMap<>();
    statuses().forEach(status -> counts.put(status, 0L));
    rows()
        .ask(
            "select "
                + STATUS
                + " as status, count(*) as entries from private_practice_version c"
                + " join register_entry_version v on v.id = c.version_id where "
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
                    + FROM
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
            where + PublicRows.order(query.page(), ORDER) + " limit ? offset ?",
            parameters,
            query.asOf().day()),
        total);
  }

  @Override
  public Optional<PublicRecord> entry(String number, AsOf asOf) {
    List<Object> parameters = new ArrayList<>();
    String point = PublicRows.point(asOf, parameters);
    parameters.add(PublicRows.typed(number).strip().toUpperCase(Locale.ROOT));
    return records(
            " " + point + " and e.register = 'PRIVATE_PRACTICE' and e.number = ?",
            parameters,
            asOf.day())
        .stream()
        .findFirst();
  }

  private String where(PublicQuery query, List<Object> parameters) {
    StringBuilder where = new StringBuilder(" ").append(PublicRows.point(query.asOf(), parameters));
    where.append(PracticeSearch.versions(query.q(), parameters));
    LocalDate day = query.asOf().day();
    if (query.status() != null) {
      where.append(" and ").append(STATUS).append(" = ?");
      parameters.addAll(List.of(day, day, query.status()));
    }
    if (query.municipality() != null) {
      where.append(
          " and exists (select 1 from private_practice_place p where p.version_id = c.version_id"
              + " and p.municipality_id = any (?))");
      parameters.add(rows().area(query.municipality()).toArray(Long[]::new));
    }
    return where.toString();
  }

  private List<PublicRecord> records(String where, List<Object> parameters, LocalDate day) {
    return rows()
        .ask(
            SELECT + PUBLISHED + FROM + where,
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

  private static List<String> shown(Set<String> published) {
    return COLUMNS.entrySet().stream()
        .filter(column -> column.getValue() == null || published.contains(column.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static PublicRecord record(ResultSet row, List<String> shown, LocalDate day)
      throws SQLException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String column : shown) {
      fields.put(column, value(row, column, day));
    }
    return new PublicRecord(fields);
  }

  private static Object value(ResultSet row, String column, LocalDate day) throws SQLException {
    LocalDate annulledOn = Rows.date(row, "annulled_on");
    return switch (column) {
      case "status" -> PracticeStatus.on(day, Rows.date(row, "expires_on"), annulledOn).name();
      case "name" -> row.getString("display_name");
      case "programmeKind" -> row.getString("programme_kind");
      case "targetGroup" -> row.getString("target_group");
      case "municipalities" -> PublicRows.texts(row, "municipalities");
      case "certifiedFrom" -> Rows.date(row, "certified_from");
      case "expiresOn" -> Rows.date(row, "expires_on");
      case "annulledOn" -> annulledOn == null || annulledOn.isAfter(day) ? null : annulledOn;
      default -> row.getString(column);
    };
  }

  private PublicRows rows() {
    return new PublicRows(database);
  }
}
