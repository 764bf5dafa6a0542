package lv.ikvd.childminder.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.territory.Area;
import lv.ikvd.problem.entity.Problem;

/** Lists of providers as the register says today. */
@ApplicationScoped
public class ChildMinderReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "name", "c.display_name collate latvian",
          "number", "e.number",
          "registeredOn", "e.registered_on");

  private static final String IN_FORCE =
      """
       c
      join register_entry_version v on v.id = c.version_id and v.superseded_at is null
           and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())\
      """;

  /** What a row shows beside its version; counting needs none of it. */
  private static final String SHOWN =
      """

      join register_entry e on e.id = v.entry_id and e.register = 'CHILD_MINDER'
      left join municipality m on m.id = c.municipality_id\
      """;

  /**
   * A municipality and those that it continues: who was registered before the reform stays in it.
   */
  private static final String AREA =
      """
       and c.municipality_id = any(array(\
      """
          + Area.BY_CODE
          + "))\n";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ChildMinderReader() {}

  public ChildMinderReader(EntityManager em) {
    this.em = em;
  }

  public Page<ChildMinderRow> page(ChildMinderFilter filter, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    String from = "from " + VersionSearch.versions(filter.q(), parameters) + IN_FORCE;
    String where = " where true" + where(filter, parameters);
    long total = Rows.count(em, from + where, parameters.toArray());
    parameters.add(request.size());
    parameters.add(request.offset());
    List<ChildMinderRow> rows =
        Rows.list(
            em,
            """
            select e.id as entry_id, e.number, e.registered_on, c.display_name, c.provider_kind, c.service_kind,
                   m.name as municipality, c.excluded_on, c.confirmed_on, c.excluded_on <= riga_today() as excluded
            """
                + from
                + SHOWN
                + where
                + request.orderBy(
                    SORTS, "c.display_name collate latvian, c.version_id", "c.version_id")
                + " limit ? offset ?",
            ChildMinderReader::row,
            parameters.toArray());
    return Page.of(rows, total);
  }

  public String municipalityName(long municipalityId) {
    return Rows.one(
            em,
            "select name from municipality where id = ?",
            row -> row.getString("name"),
            municipalityId)
        .orElse(null);
  }

  private static ChildMinderRow row(ResultSet row) throws SQLException {
    return new ChildMinderRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("display_name"),
        row.getString("provider_kind"),
        constant(row, "service_kind", ServiceKind.class),
        row.getString("municipality"),
        date(row, "registered_on"),
        row.getBoolean("excluded") ? "EXCLUDED" : "REGISTERED",
        date(row, "excluded_on"),
        date(row, "confirmed_on"));
  }

  private static String where(ChildMinderFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.status() != null) {
      where.append(
          switch (filter.status()) {
            case "EXCLUDED" -> " and c.excluded_on <= riga_today()";
            case "REGISTERED" -> " and (c.excluded_on is null or c.excluded_on > riga_today())";
            default -> throw new Problem("CHILDMINDER-001", filter.status()).at("status");
          });
    }
    if (filter.municipality() != null) {
      where.append(' ').append(AREA);
      parameters.add(filter.municipality());
    }
    if (filter.serviceKind() != null) {
      where.append(" and c.service_kind in (?, 'BOTH')");
      parameters.add(filter.serviceKind());
    }
    if (filter.providerKind() != null) {
      where.append(" and c.provider_kind = ?");
      parameters.add(filter.providerKind());
    }
    return where.toString();
  }
}
