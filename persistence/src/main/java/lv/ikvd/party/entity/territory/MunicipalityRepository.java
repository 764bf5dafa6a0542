package lv.ikvd.party.entity.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/**
 * Municipalities on a day, and which continues which. A municipality is never changed: the reform
 * of 2021 and what follows it add rows and successions, so that a figure of 2020 keeps its 119
 * areas.
 */
@ApplicationScoped
public class MunicipalityRepository {

  private static final String IN_FORCE =
      " m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected MunicipalityRepository() {}

  public MunicipalityRepository(EntityManager em) {
    this.em = em;
  }

  /** All that exist on a day: cities first, then novadi, each in Latvian order. */
  public List<MunicipalityRow> inForce(LocalDate on) {
    return Rows.list(
        em,
        "select m.* from municipality m where"
            + IN_FORCE
            + " order by m.kind = 'MUNICIPALITY', m.name collate latvian",
        MunicipalityRepository::map,
        on,
        on);
  }

  /** All that ever were: cities first, then novadi, each in Latvian order and then in time. */
  public List<MunicipalityRow> all() {
    return Rows.list(
        em,
        "select m.* from municipality m"
            + " order by m.kind = 'MUNICIPALITY', m.name collate latvian, m.valid_from",
        MunicipalityRepository::map);
  }

  /** The municipality that has a territorial code on a day. */
  public Optional<MunicipalityRow> byCode(String code, LocalDate on) {
    return Rows.one(
        em,
        "select m.* from municipality m where m.code = ? and" + IN_FORCE,
        MunicipalityRepository::map,
        code,
        on,
        on);
  }

  public Optional<MunicipalityRow> find(long id) {
    return Rows.one(
        em, "select m.* from municipality m where m.id = ?", MunicipalityRepository::map, id);
  }

  /** Those that continue a municipality on a day, itself if it still exists then. */
  public List<MunicipalityRow> successors(long id, LocalDate on) {
    return related("predecessor_id", "successor_id", id, on);
  }

  /** Those that a municipality continues on an earlier day, itself if it existed then. */
  public List<MunicipalityRow> predecessors(long id, LocalDate on) {
    return related("successor_id", "predecessor_id", id, on);
  }

  private List<MunicipalityRow> related(String from, String to, long id, LocalDate on) {
    return Rows.list(
        em,
        "with recursive reached(id) as (select ?::bigint union select s."
            + to
            + " from municipality_succession s join reached r on r.id = s."
            + from
            + ") select m.* from municipality m join reached r on r.id = m.id where"
            + IN_FORCE
            + " order by m.name collate latvian",
        MunicipalityRepository::map,
        id,
        on,
        on);
  }

  private static MunicipalityRow map(ResultSet row) throws SQLException {
    return new MunicipalityRow(
        row.getLong("id"),
        row.getString("code"),
        row.getString("name"),
        Rows.constant(row, "kind", MunicipalityKind.class),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_to"),
        row.getString("citation"));
  }
}
