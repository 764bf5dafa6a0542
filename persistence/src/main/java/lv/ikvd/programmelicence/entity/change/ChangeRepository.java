package lv.ikvd.programmelicence.entity.change;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.id;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/** Keeps changes of many licences, and which licences each concerns. */
@ApplicationScoped
public class ChangeRepository {

  private static final String SELECT =
      """
      select c.*, (select e.number from register_entry e where e.id = c.institution_id) as institution,
             coalesce(c.code, (select a.line from address a where a.id = c.address_id), (select e.number from register_entry e where e.id = c.taken_by_id)) as to_line,
             (select a.display_name from account a where a.id = c.prepared_by) as preparer,
             (select a.display_name from account a where a.id = c.ordered_by) as orderer,
             (select count(*) from programme_change_item i where i.change_id = c.id and i.state = 'READY') as ready,
             (select count(*) from programme_change_item i where i.change_id = c.id and i.state = 'EXCEPTION') as exceptions,
             (select count(*) from programme_change_item i where i.change_id = c.id and i.state = 'DONE') as done
        from programme_change c
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ChangeRepository() {}

  public ChangeRepository(EntityManager em) {
    this.em = em;
  }

  /** Keeps a change and finds the licences that it concerns; gives its id. */
  public long prepare(NewChange change, long by, Instant at) {
    em.flush();
    long id =
        Rows.one(
                em,
                "insert into programme_change (kind, sample, institution_id, from_line,"
                    + " address_id, code, taken_by_id, source, prepared_by, prepared_at) values"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                row -> row.getLong(1),
                change.kind(),
                change.sample(),
                change.institutionId(),
                change.from(),
                change.addressId(),
                change.code(),
                change.takenById(),
                change.source(),
                by,
                at)
            .orElseThrow();
    Rows.execute(em, ChangeChoice.SQL, id);
    return id;
  }

  public Optional<ChangeRow> find(long id) {
    return Rows.one(em, SELECT + " where c.id = ?", ChangeRepository::row, id);
  }

  /** The changes prepared last. */
  public List<ChangeRow> last(int most) {
    return Rows.list(em, SELECT + " order by c.id desc limit ?", ChangeRepository::row, most);
  }

  /** Licences of a change: those that stay as they are first. */
  public Page<ChangeItem> items(long id, PageRequest request) {
    return Rows.page(
        em,
        """
        select i.*, e.number, l.name, (select n.name from institution_current n where n.entry_id = i.institution_id) as institution_name,
               (select p.number from proceeding p where p.id = i.proceeding_id) as case_number\
        """,
        "from programme_change_item i join register_entry e on e.id = i.entry_id join"
            + " programme_licence_version v on v.version_id = i.seen_version_id join"
            + " programme_licence_data l on l.id = v.data_id where i.change_id = ?",
        " order by i.reason nulls last, e.number",
        request,
        row ->
            new ChangeItem(
                row.getLong("entry_id"),
                row.getString("number"),
                row.getString("name"),
                row.getString("institution_name"),
                row.getString("state"),
                row.getString("reason"),
                row.getString("before"),
                row.getString("after"),
                row.getString("case_number")),
        List.of(id));
  }

  /** Orders a change; true unless somebody was quicker. */
  public boolean order(long id, long by, Instant at) {
    return Rows.execute(
            em,
            "update programme_change set ordered_by = ?, ordered_at = ? where id = ? and ordered_by"
                + " is null",
            by,
            at,
            id)
        == 1;
  }

  public void runBy(long id, long jobId) {
    Rows.execute(em, "update programme_change set job_id = ? where id = ?", jobId, id);
  }

  /** The next institutions whose licences changed and that were not told yet. */
  public List<Long> untold(long id, int most) {
    return Rows.list(
        em,
        "select distinct i.institution_id from programme_change_item i where i.change_id = ? and"
            + " i.state = 'DONE' and not exists (select 1 from programme_change_letter l where"
            + " l.change_id = i.change_id and l.institution_id = i.institution_id) order by 1 limit"
            + " ?",
        row -> row.getLong(1),
        id,
        most);
  }

  /** The numbers and names of the licences of an institution that a change changed. */
  public List<String> changed(long id, long institutionId) {
    return Rows.list(
        em,
        "select e.number || ', ' || d.name || ' (' || d.code || ')' from programme_change_item i"
            + " join register_entry e on e.id = i.entry_id join programme_licence_version v on"
            + " v.version_id = i.seen_version_id join programme_licence_data d on d.id = v.data_id"
            + " where i.change_id = ? and i.institution_id = ? and i.state = 'DONE' order by"
            + " e.number",
        row -> row.getString(1),
        id,
        institutionId);
  }

  /** Keeps that an institution was told; without a number it could not be reached. */
  public void told(long id, long institutionId, String number, Instant at) {
    Rows.execute(
        em,
        "insert into programme_change_letter (change_id, institution_id, number, written_at) values"
            + " (?, ?, ?, ?)",
        id,
        institutionId,
        number,
        at);
  }

  /** The next exceptions for which there is no case yet. */
  public List<ChangeItem> uncased(long id, int most) {
    return next(id, "FUTURE,CHANGED,DIVIDED", most);
  }

  /**
   * The next licences of a change that is decided in each. One that was changed, or has a case by
   * now, becomes an exception first.
   */
  public List<ChangeItem> undecided(long id, int most) {
    Rows.execute(
        em,
        "update programme_change_item i set state = 'EXCEPTION', reason = case when"
            + " e.current_version_id <> i.seen_version_id then 'CHANGED' else 'OPEN_CASE' end from"
            + " register_entry e where i.change_id = ? and i.state = 'READY' and e.id ="
            + " i.entry_id and (e.current_version_id <> i.seen_version_id or exists (select 1 from"
            + " proceeding p where p.entry_id = e.id and p.closed_at is null and p.outcome is"
            + " null))",
        id);
    return next(id, "READY", most);
  }

  private List<ChangeItem> next(long id, String which, int most) {
    return Rows.list(
        em,
        "select i.*, e.number from programme_change_item i join register_entry e on e.id ="
            + " i.entry_id where i.change_id = ? and i.proceeding_id is null and coalesce(i.reason,"
            + " i.state) = any(string_to_array(?, ',')) order by i.entry_id limit ?",
        row ->
            new ChangeItem(
                row.getLong("entry_id"),
                row.getString("number"),
                null,
                null,
                row.getString("state"),
                row.getString("reason"),
                row.getString("before"),
                row.getString("after"),
                null),
        id,
        which,
        most);
  }

  /** Keeps the case of a licence; of one in which nothing stood against the change it is done. */
  public void cased(long id, long entryId, long proceedingId) {
    Rows.execute(
        em,
        "update programme_change_item set proceeding_id = ?, state = case when state = 'READY' then"
            + " 'DONE' else state end where change_id = ? and entry_id = ?",
        proceedingId,
        id,
        entryId);
  }

  private static ChangeRow row(ResultSet row) throws SQLException {
    return new ChangeRow(
        row.getLong("id"),
        constant(row, "kind", ChangeKind.class),
        row.getString("sample"),
        row.getString("institution"),
        row.getString("from_line"),
        row.getString("to_line"),
        id(row, "taken_by_id"),
        row.getString("source"),
        row.getString("preparer"),
        moment(row, "prepared_at"),
        id(row, "ordered_by"),
        row.getString("orderer"),
        id(row, "job_id"),
        row.getLong("ready"),
        row.getLong("exceptions"),
        row.getLong("done"));
  }
}
