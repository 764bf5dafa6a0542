package lv.ikvd.programmelicence.entity.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/**
 * Enters a change in a chunk of licences, as sets what {@code RegisterWriter} does one by one: each
 * is changed from today on, what it said of the days before stays as a remainder, both wait for
 * their leaf. A licence whose version is another than the one that was looked at is left alone.
 */
@ApplicationScoped
public class ChangeSets {

  private static final String NOW =
      """
      create temporary table if not exists programme_change_now (
        entry_id bigint primary key, day date not null, old_id bigint not null, old_from date not null, no int not null, at timestamp(6) with time zone not null,
        old_data bigint not null, data_id bigint not null, version_id bigint not null, rest_id bigint, party_version_id bigint not null,
        party_commitment bytea not null, party_id bigint not null) on commit delete rows\
      """;

  private static final String ARRANGE =
      """
      insert into programme_change_now
      select e.id, t.day, v.id, v.valid_from, v.version_no,
             greatest(t.at, (select max(x.recorded_at) from register_entry_version x where x.entry_id = e.id) + interval '1 microsecond'),
             l.data_id, case when c.kind = 'FOUNDER' then l.data_id else nextval('programme_licence_data_seq') end, nextval('register_entry_version_seq'),
             case when v.valid_from < t.day then nextval('register_entry_version_seq') end, h.id, h.commitment, h.party_id
        from (select ?::date as day, ?::timestamptz as at) t
        cross join (select * from programme_change_item where change_id = ? and state = 'READY' and entry_id > ? order by entry_id limit ?) i
        join programme_change c on c.id = i.change_id
        join register_entry e on e.id = i.entry_id and e.current_version_id = i.seen_version_id
        join register_entry_version v on v.id = i.seen_version_id and v.superseded_at is null and v.valid_to is null
        join programme_licence_version l on l.version_id = v.id
        join register_entry o on o.id = i.institution_id
        cross join lateral (
          select pv.id, pv.commitment, pv.party_id from party_version pv
           where pv.party_id = case when c.kind = 'FOUNDER' then o.party_id else e.party_id end and pv.superseded_at is null
           order by (pv.valid_from <= t.day and (pv.valid_to is null or pv.valid_to > t.day)) desc, pv.valid_from desc limit 1) h
       where not exists (select 1 from register_entry_version x where x.entry_id = e.id and x.superseded_at is null and x.valid_from > t.day)\
      """;

  private static final String VERSIONS =
      """
      insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, way, citation, decision_id, proceeding_id,
        recorded_by, party_version_id, party_commitment, remainder_of_id)
      select n.version_id, n.entry_id, (select max(x.version_no) from register_entry_version x where x.entry_id = n.entry_id) + 1, n.day, null, n.at,
             'OFFICIAL_ENTRY', ?, null, null, ?, n.party_version_id, n.party_commitment, null
        from programme_change_now n
      union all
      select n.rest_id, n.entry_id, (select max(x.version_no) from register_entry_version x where x.entry_id = n.entry_id) + 2, n.old_from, n.day, n.at,
             v.way, v.citation, v.decision_id, v.proceeding_id, ?, v.party_version_id, v.party_commitment, v.id
        from programme_change_now n join register_entry_version v on v.id = n.old_id where n.rest_id is not null\
      """;

  private static final String DATA =
      """
      insert into programme_licence_data (id, institution_id, code, name, search_key, kind, way, form, language, minority, modular, work_based,
        duration, hours, learners, starts_on, started_on, taken_over_from_id, advanced_in)
      select n.data_id, d.institution_id, coalesce(c.code, d.code), d.name, d.search_key, d.kind, d.way, d.form, d.language, d.minority, d.modular, d.work_based, d.duration,
             case when c.kind = 'PLAN' then (select sum(h.hours)::int from programme_sample_hours h where h.sample = c.sample) else d.hours end,
             d.learners, d.starts_on, d.started_on, d.taken_over_from_id, d.advanced_in
        from programme_change_now n join programme_licence_data d on d.id = n.old_data
        join programme_change c on c.id = ? and c.kind <> 'FOUNDER'\
      """;

  /** An address is never edited: who lies in another municipality now has another. */
  private static final String ADDRESSES =
      """
      with made as (
        insert into programme_change_address (change_id, from_id, to_id)
        select c.id, x.id, nextval('address_seq')
          from programme_change c
          join (select distinct a.id from programme_change_now n join programme_licence_place p on p.data_id = n.old_data
                  join address a on a.id = p.address_id join municipality m on m.id = a.municipality_id and m.valid_to <= n.day
                  join municipality_continued r on r.from_id = m.id and r.parts = 1) x on true
         where c.id = ? and c.kind = 'MUNICIPALITY'
           and not exists (select 1 from programme_change_address o where o.change_id = c.id and o.from_id = x.id)
        returning from_id, to_id)
      insert into address (id, line, postal_code, municipality_id, search_key)
      select m.to_id, a.line, a.postal_code, r.to_id, a.search_key
        from made m join address a on a.id = m.from_id join municipality_continued r on r.from_id = a.municipality_id\
      """;

  private static final String PLACES =
      """
      insert into programme_licence_place (data_id, ordinal, address_id)
      select n.data_id, p.ordinal, case when c.kind = 'ADDRESS' and a.line = c.from_line then c.address_id else coalesce(m.to_id, p.address_id) end
        from programme_change_now n join programme_licence_place p on p.data_id = n.old_data join address a on a.id = p.address_id
        join programme_change c on c.id = ? and c.kind <> 'FOUNDER'
        left join programme_change_address m on m.change_id = c.id and m.from_id = p.address_id\
      """;

  private static final String QUALIFICATIONS =
      """
      insert into programme_licence_qualification (data_id, ordinal, qualification, level)
      select n.data_id, q.ordinal, q.qualification, q.level
        from programme_change_now n join programme_licence_qualification q on q.data_id = n.old_data
        join programme_change c on c.id = ? and c.kind <> 'FOUNDER'\
      """;

  private static final String SUBJECTS =
      """
      insert into programme_licence_subject (data_id, ordinal, subject, hours)
      select n.data_id, s.ordinal, s.subject, s.hours
        from programme_change_now n join programme_licence_subject s on s.data_id = n.old_data
        join programme_change c on c.id = ? and c.kind not in ('FOUNDER', 'PLAN')
      union all
      select n.data_id, s.ordinal, s.name_lv, s.hours
        from programme_change_now n join programme_change c on c.id = ? and c.kind = 'PLAN'
        cross join lateral (
          select v.name_lv, sum(h.hours)::int as hours, row_number() over (order by min(v.sort)) - 1 as ordinal
            from programme_sample_hours h join classifier_value v on v.classifier = 'PL_SUBJECT' and v.code = h.subject
             and v.valid_from <= n.day and (v.valid_to is null or v.valid_to > n.day)
           where h.sample = c.sample group by v.name_lv) s\
      """;

  private static final String CONTENT =
      """
      insert into programme_licence_version (version_id, data_id, starts_by, lost_on, lost_ground, update_reason)
      select n.version_id, n.data_id, l.starts_by, l.lost_on, l.lost_ground, ?
        from programme_change_now n join programme_licence_version l on l.version_id = n.old_id
      union all
      select n.rest_id, l.data_id, l.starts_by, l.lost_on, l.lost_ground, l.update_reason
        from programme_change_now n join programme_licence_version l on l.version_id = n.old_id where n.rest_id is not null\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ChangeSets() {}

  public ChangeSets(EntityManager em) {
    this.em = em;
  }

  /**
   * Enters a change in the next licences.
   *
   * @param behind the last entry of the chunk before
   * @param on the day from which it is so
   * @return the last entry of this one; empty if none is left
   */
  public Optional<Long> enter(
      ChangeRow change, long behind, int size, String citation, LocalDate on, Instant at) {
    em.flush();
    Optional<Long> last =
        Rows.list(
                em,
                "select max(h.id) from (select e.id from register_entry e where e.id in (select"
                    + " i.entry_id from programme_change_item i where i.change_id = ? and i.state ="
                    + " 'READY' and i.entry_id > ? order by i.entry_id limit ?) order by e.id for"
                    + " update) h",
                row -> Optional.ofNullable(Rows.id(row, "max")),
                change.id(),
                behind,
                size)
            .get(0);
    if (last.isEmpty()) {
      return last;
    }
    Rows.execute(em, NOW);
    Rows.execute(em, ARRANGE, on, at, change.id(), behind, size);
    write(change, citation);
    mark(change, behind, last.get(), citation);
    return last;
  }

  private void write(ChangeRow change, String citation) {
    Rows.execute(
        em,
        "update register_entry_version v set superseded_at = n.at from programme_change_now n where"
            + " v.id = n.old_id");
    Rows.execute(em, VERSIONS, citation, change.orderedBy(), change.orderedBy());
    Rows.execute(em, DATA, change.id());
    Rows.execute(em, ADDRESSES, change.id());
    Rows.execute(em, PLACES, change.id());
    Rows.execute(em, QUALIFICATIONS, change.id());
    Rows.execute(em, SUBJECTS, change.id(), change.id());
    Rows.execute(em, CONTENT, change.kind().reason());
    Rows.execute(
        em,
        "insert into log_pending (version_id, since) select x.id, n.at from programme_change_now n"
            + " cross join lateral (values (1, n.version_id), (2, n.rest_id)) as x(no, id) where"
            + " x.id is not null order by n.entry_id, x.no");
    Rows.execute(
        em,
        "update register_entry e set current_version_id = n.version_id, party_id = n.party_id,"
            + " version = e.version + 1 from programme_change_now n where e.id = n.entry_id");
  }

  private void mark(ChangeRow change, long behind, long last, String citation) {
    Rows.execute(
        em,
        "insert into timeline_event (id, at, actor, kind, entry_id, field, before, after, citation)"
            + " select nextval('timeline_event_seq'), n.at, ?, 'ENTRY_UPDATED', n.entry_id, ?,"
            + " i.before, i.after, ? from programme_change_now n join programme_change_item i on"
            + " i.change_id = ? and i.entry_id = n.entry_id",
        change.orderedBy(),
        change.kind().field(),
        citation,
        change.id());
    Rows.execute(
        em,
        "update programme_change_item i set state = case when n.entry_id is null then 'EXCEPTION'"
            + " else 'DONE' end, reason = case when n.entry_id is null then 'CHANGED' end from"
            + " programme_change_item j left join programme_change_now n on n.entry_id ="
            + " j.entry_id where i.change_id = ? and j.change_id = i.change_id and j.entry_id ="
            + " i.entry_id and i.state = 'READY' and i.entry_id > ? and i.entry_id <= ?",
        change.id(),
        behind,
        last);
  }
}
