package lv.ikvd.institution.entity.own;

import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.institution.entity.InstitutionSearch;

/** Keeps which versions representatives made, and who looked at them. */
@ApplicationScoped
public class OwnNoticeRepository {

  private static final Map<String, String> SORTS =
      Map.of("sentAt", "v.recorded_at", "name", "c.name collate latvian", "number", "c.number");

  private static final String FROM =
      """
      from institution_own_notice n join register_entry_version v on v.id = n.version_id
        join institution_current c on c.entry_id = v.entry_id where true
      """;

  private static final String SELECT =
      """
      select n.version_id, c.entry_id, lower(replace(c.register, '_', '')) as room, c.number, c.name, v.valid_from,
             v.recorded_at, v.recorded_by, n.fields, n.reviewed_at, n.reviewed_by
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected OwnNoticeRepository() {}

  public OwnNoticeRepository(EntityManager em) {
    this.em = em;
  }

  public void add(long versionId, List<String> fields) {
    em.flush();
    Rows.execute(
        em,
        "insert into institution_own_notice (version_id, fields) values (?, ?)",
        versionId,
        fields.toArray(String[]::new));
  }

  /** A page of the list: what nobody has looked at first, then the newest. */
  public Page<OwnNoticeRow> page(OwnNoticeFilter filter, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    String where = InstitutionSearch.versions(filter.q(), parameters);
    if (filter.state() != null) {
      where +=
          " and n.reviewed_at is "
              + (filter.state() == OwnNoticeState.WAITING ? "" : "not ")
              + "null";
    }
    return Rows.page(
        em,
        SELECT,
        FROM + where,
        request.orderBy(
            SORTS, "(n.reviewed_at is not null), v.recorded_at desc, n.version_id", "n.version_id"),
        request,
        OwnNoticeRepository::row,
        parameters);
  }

  /** The notices about an entry, the newest first. */
  public List<OwnNoticeRow> of(long entryId) {
    return Rows.list(
        em,
        SELECT + FROM + " and c.entry_id = ? order by v.version_no desc",
        OwnNoticeRepository::row,
        entryId);
  }

  /**
   * Keeps that an official looked at notices; who looked first stays.
   *
   * @return the entries of those that nobody had looked at
   */
  public List<Long> review(Collection<Long> versions, Instant at, String by) {
    return Rows.list(
        em,
        "update institution_own_notice n set reviewed_at = ?, reviewed_by = ? from"
            + " register_entry_version v where v.id = n.version_id and n.reviewed_at is null and"
            + " n.version_id = any(?) returning v.entry_id",
        row -> row.getLong(1),
        at,
        by,
        (Object) versions.toArray(Long[]::new));
  }

  private static OwnNoticeRow row(ResultSet row) throws SQLException {
    return new OwnNoticeRow(
        row.getLong("version_id"),
        row.getLong("entry_id"),
        row.getString("room"),
        row.getString("number"),
        row.getString("name"),
        date(row, "valid_from"),
        moment(row, "recorded_at"),
        row.getString("recorded_by"),
        List.of((String[]) row.getArray("fields").getArray()),
        moment(row, "reviewed_at"),
        row.getString("reviewed_by"));
  }
}
