package lv.ikvd.institution.entity;

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
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.territory.Area;

/** Lists of institutions as the register says today. */
@ApplicationScoped
public class InstitutionReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "name", "c.name collate latvian",
          "registeredOn", "c.registered_on");

  private static final String FROM =
      "from institution_current c join address a on a.id = c.legal_address_id where true";

  private static final String SELECT =
      """
      select c.entry_id, c.number, c.name, c.kind, c.type, c.status, c.registered_on, c.ended_on, a.line,
             (select m.name from municipality m where m.id = a.municipality_id) as municipality,
             (select h.display_name from institution_data d join party_version h on h.party_id = d.head_party_id
                and h.commitment = d.head_party_commitment where d.id = c.data_id order by h.id desc limit 1) as head,
             array(select coalesce((select h.display_name from party_version h where h.party_id = f.party_id
                     and h.commitment = f.party_commitment order by h.id desc limit 1), '')::text
                     from institution_founder f where f.data_id = c.data_id order by f.ordinal) as founders
      """;

  private static final String AREA =
      """
       and a.municipality_id = any(array(\
      """
          + Area.BY_CODE
          + "))\n";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected InstitutionReader() {}

  public InstitutionReader(EntityManager em) {
    this.em = em;
  }

  /** A page of one of the registers in which institutions stand. */
  public Page<InstitutionRow> page(String register, InstitutionFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>(List.of(register));
    return Rows.page(
        em,
        SELECT,
        FROM + " and c.register = ?" + where(filter, parameters),
        request.orderBy(SORTS, "c.name collate latvian, c.number", "c.number"),
        request,
        InstitutionReader::row,
        parameters);
  }

  /** Those in the register today that are branches of another. */
  public List<InstitutionRow> branches(long entryId) {
    return Rows.list(
        em,
        SELECT
            + FROM
            + " and c.status = 'REGISTERED' and c.parent_id = ? order by c.name collate latvian",
        InstitutionReader::row,
        entryId);
  }

  private static InstitutionRow row(ResultSet row) throws SQLException {
    return new InstitutionRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("type"),
        constant(row, "status", InstitutionStatus.class),
        List.of((String[]) row.getArray("founders").getArray()),
        row.getString("line"),
        row.getString("municipality"),
        row.getString("head"),
        date(row, "registered_on"),
        date(row, "ended_on"));
  }

  private static String where(InstitutionFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(InstitutionSearch.versions(filter.q(), parameters));
    restrict(
        where,
        parameters,
        " and c.status = ?",
        filter.status() == null ? null : filter.status().name());
    restrict(where, parameters, " and c.kind = ?", filter.kind());
    restrict(where, parameters, " and c.type = ?", filter.type());
    restrict(
        where,
        parameters,
        " and exists (select 1 from institution_founder f where f.data_id = c.data_id and f.kind ="
            + " ?)",
        filter.founder() == null ? null : filter.founder().name());
    restrict(where, parameters, AREA, filter.municipality());
    return where.toString();
  }
}
