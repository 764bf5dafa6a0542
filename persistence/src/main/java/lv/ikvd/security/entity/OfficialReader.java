package lv.ikvd.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Reads officials for choices and signatures. */
@ApplicationScoped
public class OfficialReader {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected OfficialReader() {}

  public OfficialReader(EntityManager em) {
    this.em = em;
  }

  public Optional<OfficialRow> find(long accountId) {
    return Rows.one(
        em,
        "select id, display_name, position from account where id = ?",
        OfficialReader::row,
        accountId);
  }

  /** Active accounts with a role of casework. */
  public List<OfficialRow> handlers() {
    return Rows.list(
        em,
        """
        select a.id, a.display_name, a.position from account a
         where a.active and exists (select 1 from account_role r where r.account_id = a.id
                                     and r.role in ('registrar', 'decision-maker', 'manager'))
         order by a.display_name collate latvian""",
        OfficialReader::row);
  }

  /** Active accounts that may work on cases, and not only sign or follow them. */
  public List<OfficialRow> registrars() {
    return Rows.list(
        em,
        """
        select a.id, a.display_name, a.position from account a
         where a.active and exists (select 1 from account_role r where r.account_id = a.id
                                     and r.role = 'registrar')
         order by a.display_name collate latvian""",
        OfficialReader::row);
  }

  private static OfficialRow row(ResultSet row) throws SQLException {
    String position = row.getString("position");
    return new OfficialRow(
        row.getLong("id"), row.getString("display_name"), position == null ? "–" : position);
  }
}
