package lv.ikvd.dataload.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import lv.ikvd.database.entity.Rows;

/**
 * Writes the entries and versions of a chunk: as sets what {@code RegisterWriter} does one by one.
 *
 * <p>The facts of an entry are taken in the order in which they became known. From its moment on
 * each supersedes what it overlaps; what is left of an earlier one beside it is a version of its
 * own, its remainder. What of a fact is visible after each step is its period less the periods of
 * all later facts: a difference of ranges.
 */
@ApplicationScoped
public class EntrySets {

  private static final String DECISION = "decision";

  private static final String MADE =
      """
      with known as materialized (
        select id, entry_id, recorded_at, period, step from load_fact
        union all
        select v.id, v.entry_id, v.recorded_at, daterange(v.valid_from, v.valid_to), 0 from register_entry_version v
         where v.superseded_at is null and v.entry_id in (select entry_id from load_fact)),
      seen as (
        select k.id, k.entry_id, k.step as own, k.step, k.period as part from known k
        union all
        select k.id, k.entry_id, k.step, f.step, unnest(datemultirange(k.period) -
                 (select range_agg(l.period) from load_fact l where l.entry_id = k.entry_id and l.step > k.step and l.step <= f.step))
          from known k join load_fact f on f.entry_id = k.entry_id and f.step > k.step),
      part as (
        select id, entry_id, own, part, min(step) as first, max(step) as last from seen group by id, entry_id, own, part)\
      """;

  @PersistenceContext private EntityManager em;
  @Inject private NumberSets numbers;

  protected EntrySets() {}

  public EntrySets(EntityManager em) {
    this.em = em;
    this.numbers = new NumberSets(em);
  }

  /** Holds the entries that rows of the chunk are about, in one order, until the chunk ends. */
  public void hold(long loadId, LoadTable versions) {
    Rows.list(
        em,
        "select e.id from register_entry e where e.id in (select r.entry_id from "
            + versions.rows(loadId)
            + " r) order by e.id for update",
        row -> row.getLong(1));
  }

  /** Writes the good rows of a file of entries; their versions follow in the same chunk. */
  public void open(long loadId, LoadTable entries, String register, String series) {
    numbers.give(loadId, entries, 1, series, "r.registered_on", "r.number is null");
    Rows.execute(
        em,
        """
        insert into register_entry (id, register, number, party_id, registered_on, source_system, source_id)
        select r.target_id, ?, coalesce(r.number, r.numbers[1]), r.party_id, r.registered_on, r.source_system, r.source_id
          from %s r\
        """
            .formatted(entries.rows(loadId)),
        register);
  }

  /**
   * Writes the good rows of a file of versions and what follows: remainders, the queue of the log,
   * what decisions did, which version stands for the entry. Afterwards {@code load_version} holds
   * the versions made, until {@link #end}.
   */
  public void record(long loadId, LoadTable versions, Instant at) {
    String rows = decided(versions, loadId);
    arrange(rows);
    supersede();
    insert(rows, at);
    Rows.execute(
        em,
        "insert into log_pending (version_id, since) select v.id, ? from load_version v"
            + " where v.first > 0 order by v.entry_id, v.first, v.remainder, v.valid_from",
        at);
    Rows.execute(
        em,
        "insert into decision_effect (decision_id, entry_id, entry_version_id) select"
            + " r.decision_id, r.entry_id, r.target_id from "
            + rows
            + " r where r.decision_id is not null and (r.corrects_id is null or not exists (select"
            + " 1 from decision_effect f where f.decision_id = r.decision_id))");
    if (versions.position(DECISION) > 0) {
      carry(loadId, versions);
    }
    tell(rows);
    show();
  }

  /** The rows with their decisions; of a register that is loaded without any, each with none. */
  private static String decided(LoadTable versions, long loadId) {
    String rows = versions.rows(loadId);
    return versions.position(DECISION) > 0
        ? rows
        : "(select u.*, null::bigint as decision_id from " + rows + " u)";
  }

  /** Lays the facts over what was known: each period that one of them leaves visible. */
  private void arrange(String rows) {
    Rows.execute(
        em,
        """
        insert into load_fact (id, entry_id, recorded_at, recorded_by, period, step)
        select r.target_id, r.entry_id, r.recorded_at, r.source_system, daterange(r.valid_from, r.valid_to),
               row_number() over (partition by r.entry_id order by r.recorded_at, r.line)
          from %s r\
        """
            .formatted(rows));
    Rows.execute(em, "analyze load_fact");
    Rows.execute(
        em,
        """
        insert into load_version (id, origin_id, entry_id, valid_from, valid_to, first, last, remainder)
        %s
        select case when first = own then id else nextval('register_entry_version_seq') end, id, entry_id, lower(part),
               upper(part), first, last, first > own
          from part\
        """
            .formatted(MADE));
    Rows.execute(em, "analyze load_version");
  }

  /** What a decision did its correction did, unless a version says that it did something else. */
  private void carry(long loadId, LoadTable versions) {
    Rows.execute(
        em,
        "insert into decision_effect (decision_id, entry_id, entry_version_id) select s.target_id,"
            + " f.entry_id, f.entry_version_id from load_chunk s join decision_effect f on"
            + " f.decision_id = s.corrects_id where s.load_id = ? and s.file = ? and s.state ="
            + " 'READY' and not exists (select 1 from decision_effect x where x.decision_id ="
            + " s.target_id)",
        loadId,
        versions.reference(DECISION));
  }

  /** Versions of before this load that a fact of it supersedes. */
  private void supersede() {
    Rows.execute(
        em,
        """
        update register_entry_version v set superseded_at = f.recorded_at
          from load_version p join load_fact f on f.entry_id = p.entry_id and f.step = p.last + 1
         where p.first = 0 and not p.remainder and v.id = p.id\
        """);
  }

  private void insert(String rows, Instant at) {
    Rows.execute(
        em,
        """
        with ground as (
          select f.target_id as id, case when f.decision_id is null then 'LOAD' else 'DECISION' end as way, f.citation,
                 f.decision_id, (select d.proceeding_id from decision d where d.id = f.decision_id) as proceeding_id,
                 h.id as party_version_id, h.commitment as party_commitment
            from %s f join register_entry e on e.id = f.entry_id
            cross join lateral (
              select pv.id, pv.commitment from party_version pv where pv.party_id = e.party_id and pv.superseded_at is null
               order by (pv.valid_from <= f.valid_from and (pv.valid_to is null or pv.valid_to > f.valid_from)) desc,
                        pv.valid_from desc limit 1) h
          union all
          select v.id, v.way, v.citation, v.decision_id, v.proceeding_id, v.party_version_id, v.party_commitment
            from register_entry_version v join load_version p on p.id = v.id)
        insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, superseded_at,
            loaded_at, way, citation, decision_id, proceeding_id, recorded_by, party_version_id, party_commitment,
            remainder_of_id)
        select p.id, p.entry_id,
               coalesce((select max(v.version_no) from register_entry_version v where v.entry_id = p.entry_id), 0)
                 + row_number() over (partition by p.entry_id order by p.first, p.remainder, p.valid_from),
               p.valid_from, p.valid_to, f.recorded_at, n.recorded_at, ?, g.way, g.citation, g.decision_id,
               g.proceeding_id, f.recorded_by, g.party_version_id, g.party_commitment,
               case when p.remainder then p.origin_id end
          from load_version p
          join load_fact f on f.entry_id = p.entry_id and f.step = p.first
          left join load_fact n on n.entry_id = p.entry_id and n.step = p.last + 1
          join ground g on g.id = p.origin_id
         order by p.entry_id, p.first, p.remainder, p.valid_from\
        """
            .formatted(rows),
        at);
  }

  /** What no decision stands behind, and what was corrected, is told on the entry. */
  private void tell(String rows) {
    Rows.execute(
        em,
        """
        insert into timeline_event (id, at, actor, kind, entry_id, citation)
        select nextval('timeline_event_seq'), r.recorded_at, r.source_system,
               case when r.corrects_id is null then 'LOADED' else 'LOADED_CORRECTION' end, r.entry_id, r.citation
          from %s r where r.decision_id is null or r.corrects_id is not null order by r.recorded_at, r.line\
        """
            .formatted(rows));
  }

  /** In force today, else the next to come, else the last that was. */
  private void show() {
    Rows.execute(
        em,
        """
        update register_entry e set current_version_id = c.id, version = e.version + 1
          from (select distinct on (v.entry_id) v.entry_id, v.id from register_entry_version v
                 where v.superseded_at is null and v.entry_id in (select entry_id from load_version)
                 order by v.entry_id, (v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())) desc,
                          (v.valid_from > riga_today()) desc,
                          case when v.valid_from > riga_today() then v.valid_from end, v.valid_from desc) c
         where c.entry_id = e.id\
        """);
  }

  /** Forgets which versions the chunk made. */
  public void end() {
    Rows.execute(em, "delete from load_version");
  }
}
