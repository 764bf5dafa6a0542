package lv.ikvd.teachingpermit.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.proceeding.entity.Stage;

/** Lists of the commission: its open cases, and what it decided. */
@ApplicationScoped
public class PermitReader {

  private static final Map<String, String> SORTS =
      Map.of("number", "c.number", "name", "h.display_name collate latvian");

  private static final String SELECT =
      "select c.entry_id, c.number, c.party_id, h.display_name, c.outcome, c.excluded_groups,"
          + " c.decided_on, c.annulled_on, c.status ";

  private static final String FROM =
      "from teaching_permit_current c join party_version h on h.id = c.party_version_id where true";

  private static final String CASES =
      """
      select p.id, p.number, p.procedure, p.stage, p.opened_on, p.due_on,
             (select display_name from party_version v where v.party_id = p.party_id and v.superseded_at is null
               order by v.valid_from desc limit 1) as display_name
        from proceeding p where p.register = 'TEACHING_PERMIT' and p.stage <> 'CLOSED'
       order by p.due_on nulls last, p.id limit 500\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PermitReader() {}

  public PermitReader(EntityManager em) {
    this.em = em;
  }

  /** Outcomes, by a number or a part of a name. */
  public Page<PermitRow> page(String q, PermitStatus status, PageRequest request) {
    em.flush();
    List<Object> parameters = new java.util.ArrayList<>();
    StringBuilder where = new StringBuilder();
    if (q != null) {
      where.append(" and (c.number = ? or h.search_key like ?)");
      parameters.add(q.strip().toUpperCase(java.util.Locale.ROOT));
      parameters.add(SearchKey.containing(q.strip()));
    }
    if (status != null) {
      where.append(" and c.status = ?");
      parameters.add(status.name());
    }
    return Rows.page(
        em,
        SELECT,
        FROM + where,
        request.orderBy(SORTS, "c.number desc", "c.number"),
        request,
        PermitReader::row,
        parameters);
  }

  /** All outcomes about a person, the last one first. */
  public List<PermitRow> ofParty(long partyId) {
    em.flush();
    return Rows.list(
        em,
        SELECT + FROM + " and c.party_id = ? order by c.decided_on desc, c.number desc",
        PermitReader::row,
        partyId);
  }

  /** The cases that are not closed, by their term. */
  public List<PermitCaseRow> cases() {
    em.flush();
    return Rows.list(
        em,
        CASES,
        row ->
            new PermitCaseRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("procedure"),
                row.getString("display_name"),
                constant(row, "stage", Stage.class),
                date(row, "opened_on"),
                date(row, "due_on")));
  }

  private static PermitRow row(ResultSet row) throws SQLException {
    return new PermitRow(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getLong("party_id"),
        row.getString("display_name"),
        constant(row, "outcome", PermitOutcome.class),
        PermitRepository.codes(row),
        date(row, "decided_on"),
        date(row, "annulled_on"),
        constant(row, "status", PermitStatus.class));
  }
}
