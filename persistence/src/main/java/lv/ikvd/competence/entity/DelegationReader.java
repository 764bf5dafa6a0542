package lv.ikvd.competence.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.restrict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Lists of contracts as the register says today. */
@ApplicationScoped
public class DelegationReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "number", "c.number",
          "institution", "i.name collate latvian",
          "concludedOn", "c.concluded_on",
          "validUntil", "c.valid_until");

  private static final String FROM =
      "from competence_delegation_current c join register_entry e on e.id = c.institution_id left"
          + " join institution_current i on i.entry_id = c.institution_id where true";

  private static final String SELECT =
      "select c.*, e.number as institution_number, i.name as institution_name, (select count(*)"
          + " from competence_result r where r.delegation_id = c.entry_id and r.superseded_at is"
          + " null) as results";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected DelegationReader() {}

  public DelegationReader(EntityManager em) {
    this.em = em;
  }

  public Page<DelegationRow> page(DelegationFilter filter, PageRequest request) {
    em.flush();
    List<Object> parameters = new ArrayList<>();
    return Rows.page(
        em,
        SELECT,
        FROM + where(filter, parameters),
        request.orderBy(SORTS, "i.name collate latvian, c.number", "c.number"),
        request,
        DelegationReader::row,
        parameters);
  }

  /** The number of another contract of an institution on the same, in force on a day or later. */
  public Optional<String> numberOf(Delegation said, LocalDate on) {
    em.flush();
    return Rows.list(
            em,
            """
            select e.number from competence_delegation_data d
              join competence_delegation_version c on c.data_id = d.id and (c.ended_on is null or c.ended_on > ?)
              join register_entry_version v on v.id = c.version_id and v.superseded_at is null and (v.valid_to is null or v.valid_to > ?)
              join register_entry e on e.id = v.entry_id
             where d.institution_id = ? and d.qualification = ? and d.level = ? and d.valid_until >= ? and d.accredited_until >= ?
             order by e.id limit 1\
            """,
            row -> row.getString(1),
            on,
            on,
            said.institution().entryId(),
            said.qualification().code(),
            said.qualification().level(),
            on,
            on)
        .stream()
        .findFirst();
  }

  /** Lets no other transaction delegate to an institution until this one ends. */
  public void hold(long institutionId) {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended('competence delegation', ?))",
        row -> 1,
        institutionId);
  }

  private static DelegationRow row(ResultSet row) throws SQLException {
    return new DelegationRow(
        row.getLong("entry_id"),
        row.getString("number"),
        constant(row, "status", DelegationStatus.class),
        row.getString("institution_number"),
        row.getString("institution_name"),
        row.getString("qualification"),
        row.getInt("level"),
        date(row, "concluded_on"),
        date(row, "valid_until"),
        date(row, "accredited_until"),
        date(row, "ended_on"),
        row.getLong("results"));
  }

  private static String where(DelegationFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.q() != null) {
      String typed = filter.q().replace("\0", "").strip();
      where.append(" and (i.search_key like ? or c.number = ? or e.number = ?)");
      parameters.addAll(
          List.of(SearchKey.containing(typed), typed.toUpperCase(Locale.ROOT), typed));
    }
    restrict(
        where,
        parameters,
        " and c.status = ?",
        filter.status() == null ? null : filter.status().name());
    restrict(where, parameters, " and c.qualification = ?", filter.qualification());
    restrict(where, parameters, " and e.number = ?", filter.institution());
    return where.toString();
  }
}
