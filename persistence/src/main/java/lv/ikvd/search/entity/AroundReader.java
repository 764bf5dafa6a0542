package lv.ikvd.search.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.ikvd.database.entity.Rows;

/** What stands around an entry of any register; each way is one statement. */
@ApplicationScoped
public class AroundReader {

  /** More than these nobody reads through on the page of an entry. */
  public static final int LIMIT = 100;

  /** The cases about an entry, and the one that made it. */
  private static final String ABOUT =
      """
      with about as (select id from proceeding where entry_id = ?
        union select proceeding_id from register_entry_version where entry_id = ? and proceeding_id is not null)
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected AroundReader() {}

  public AroundReader(EntityManager em) {
    this.em = em;
  }

  /** Open cases first, then the newest. */
  public List<EntryCase> cases(long entryId) {
    String sql =
        ABOUT
            + """
            select p.id, p.number, p.procedure, coalesce(p.outcome, p.stage) as state, p.opened_on,
                   p.outcome is null and p.stage <> 'CLOSED' as open, h.display_name as handler,
                   case when p.outcome is null and p.stage <> 'CLOSED' then
                     (select min(t.due_on) from proceeding_term t where t.proceeding_id = p.id and t.met_on is null
                         and not exists (select 1 from proceeding_term n where n.proceeding_id = t.proceeding_id
                                            and n.code = t.code and n.id > t.id)) end as due_on
              from about join proceeding p on p.id = about.id left join account h on h.id = p.handler_id
             order by open desc, p.opened_on desc, p.id desc limit\
            """
            + " "
            + LIMIT;
    return Rows.list(
        em,
        sql,
        row ->
            new EntryCase(
                row.getLong("id"),
                row.getString("number"),
                row.getString("procedure"),
                row.getString("state"),
                row.getBoolean("open"),
                Rows.date(row, "opened_on"),
                Rows.date(row, "due_on"),
                row.getString("handler")),
        entryId,
        entryId);
  }

  /** What came in and what goes out in those cases, what is not sent yet first. */
  public List<EntryPaper> papers(long entryId) {
    String sql =
        ABOUT
            + """
            select * from (
              select true as incoming, d.number as key, null as subject, d.received_on as on_day, p.number as case_number
                from about join proceeding p on p.id = about.id join incoming_document d on d.proceeding_id = p.id
              union all
              select false, n.id::text, n.subject, n.sent_on, p.number
                from about join proceeding p on p.id = about.id join notice n on n.proceeding_id = p.id
            ) papers order by on_day desc nulls first, key desc limit\
            """
            + " "
            + LIMIT;
    return Rows.list(
        em,
        sql,
        row ->
            new EntryPaper(
                row.getBoolean("incoming"),
                row.getString("key"),
                row.getString("subject"),
                Rows.date(row, "on_day"),
                row.getString("case_number")),
        entryId,
        entryId);
  }
}
