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
             (select a.line from address a where a.id = c.address_id) as to_line,
             (select a.display_name from account a where a.id = c.prepared_by) as preparer,
             (select a.display_name from account a where a.id = c.ordered_by) as orderer,
             (select count(*) from programme_change_item i where i.change_id = c.id and i.state = 'READY') as ready,
             (select count(*) from programme_change_item i where i.change_id = c.id and i.state = 'EXCEPTION') as exceptions,
             (select count(*) from programme_change_item i where i.change_id = c.id and i.state = 'DONE') as done
        from programme_change c
      """;

  /** Which licences in force a change concerns, what stands against it, old and new. */
  private static final String CHOOSE =
      """
      insert into programme_change_item (change_id, entry_id, seen_version_id, institution_id, state, reason, before, after)
      select x.change_id, x.entry_id, x.version_id, x.institution_id, case when x.reason is null then 'READY' else 'EXCEPTION' end, x.reason, x.before, x.after
        from (
          select c.id as change_id, l.entry_id, l.version_id, l.institution_id,
                 case when exists (select 1 from register_entry_version v where v.entry_id = l.entry_id and v.superseded_at is null and (v.valid_from > riga_today() or (v.id = l.version_id and v.valid_to is not null))) then 'FUTURE'
                      when exists (select 1 from proceeding p where p.entry_id = l.entry_id and p.closed_at is null and p.outcome is null) then 'OPEN_CASE' end as reason,
                 case c.kind when 'PLAN' then (select sum(s.hours)::text from programme_licence_subject s where s.data_id = l.data_id)
                             when 'ADDRESS' then c.from_line end as before,
                 case c.kind when 'PLAN' then (select sum(h.hours)::text from programme_sample_hours h where h.sample = c.sample)
                             when 'ADDRESS' then (select a.line from address a where a.id = c.address_id) end as after
            from programme_change c
            join programme_licence_current l on l.status = 'IN_FORCE' and (c.institution_id is null or l.institution_id = c.institution_id)
           where c.id = ?
             and case c.kind
                 when 'PLAN' then l.way = 'SAMPLE' and l.code = (select s.programme_code from programme_sample s where s.code = c.sample)
                   and array(select s.subject || ' ' || s.hours from programme_licence_subject s where s.data_id = l.data_id order by 1)
                    <> array(select v.name_lv || ' ' || sum(h.hours) from programme_sample_hours h join classifier_value v on v.classifier = 'PL_SUBJECT' and v.code = h.subject
                              and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today()) where h.sample = c.sample group by v.name_lv order by 1)
                 when 'ADDRESS' then exists (select 1 from programme_licence_place p join address a on a.id = p.address_id where p.data_id = l.data_id and a.line = c.from_line)
                 else l.party_id <> (select e.party_id from register_entry e where e.id = l.institution_id) end) x\
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
                    + " address_id, source, prepared_by, prepared_at) values (?, ?, ?, ?, ?, ?, ?,"
                    + " ?) returning id",
                row -> row.getLong(1),
                change.kind(),
                change.sample(),
                change.institutionId(),
                change.fromLine(),
                change.addressId(),
                change.source(),
                by,
                at)
            .orElseThrow();
    Rows.execute(em, CHOOSE, id);
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
    return Rows.list(
        em,
        "select i.*, e.number from programme_change_item i join register_entry e on e.id ="
            + " i.entry_id where i.change_id = ? and i.reason in ('FUTURE', 'CHANGED') and"
            + " i.proceeding_id is null order by i.entry_id limit ?",
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
        most);
  }

  public void cased(long id, long entryId, long proceedingId) {
    Rows.execute(
        em,
        "update programme_change_item set proceeding_id = ? where change_id = ? and entry_id = ?",
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
