package lv.ikvd.scientificinstitution.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.restrict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.party.entity.SearchKey;

/** Lists of scientific institutions as the register says today. */
@ApplicationScoped
public class ScientificReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "name", "c.name collate latvian",
          "registeredOn", "c.registered_on");

  private static final String FROM =
"""
from scientific_institution_current c join address a on a.id = c.address_id
join lateral (select p.display_name, p.registration_number from party_version p where p.party_id = c.party_id
  and p.superseded_at is null order by p.valid_from desc limit 1) p on true where true\
""";

  private static final String SELECT =
"""
select c.entry_id, c.number, c.name, c.kind, c.status, c.registered_on, c.ended_on, a.line,
       p.display_name, p.registration_number,
       (select h.display_name from scientific_institution_data d join party_version h on h.party_id = d.head_party_id
          and h.commitment = d.head_party_commitment where d.id = c.data_id order by h.id desc limit 1) as head,
       (select count(distinct o.party_id) from scientific_institution_doctor o where o.data_id = c.data_id) as doctors,
       array(select s.direction::text from scientific_institution_direction s where s.data_id = c.data_id order by 1) as directions
""";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ScientificReader() {}

  public ScientificReader(EntityManager em) {
    this.em = em;
  }

  public Page<ScientificRow> page(ScientificFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "c.name collate latvian, c.number", "c.number"),
        request,
        ScientificReader::row,
        parameters);
  }

  /** Who holds an entry, as it is called today. */
  public Holder holder(long entryId) {
    return Rows.list(
            em,
            "select p.display_name, p.registration_number from register_entry e join party_version"
                + " p on p.party_id = e.party_id and p.superseded_at is null where e.id = ? order"
                + " by p.valid_from desc limit 1",
            row -> new Holder(row.getString(1), row.getString(2)),
            entryId)
        .get(0);
  }

  private static ScientificRow row(ResultSet row) throws SQLException {
    return new ScientificRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("name"),
        row.getString("kind"),
        constant(row, "status", InstitutionStatus.class),
        row.getString("display_name"),
        row.getString("registration_number"),
        row.getString("line"),
        List.of((String[]) row.getArray("directions").getArray()),
        row.getInt("doctors"),
        row.getString("head"),
        date(row, "registered_on"),
        date(row, "ended_on"));
  }

  private static String where(ScientificFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.q() != null) {
      String typed = filter.q().replace("\0", "").strip();
      parameters.addAll(List.of(SearchKey.containing(typed), typed.toUpperCase(Locale.ROOT)));
      where.append(" and (c.search_key like ? or c.number = ?)");
    }
    restrict(
        where,
        parameters,
        " and c.status = ?",
        filter.status() == null ? null : filter.status().name());
    restrict(where, parameters, " and c.kind = ?", filter.kind());
    restrict(
        where,
        parameters,
        " and exists (select 1 from scientific_institution_direction s where s.data_id = c.data_id"
            + " and s.direction = ?)",
        filter.direction());
    return where.toString();
  }
}
