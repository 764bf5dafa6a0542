package lv.ikvd.dataload.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lv.ikvd.database.entity.Rows;

/**
 * Writes the decisions of a chunk with what is before them: application, proceeding, story; and
 * cases that ended without one. A case that was loaded is closed, and nobody is written to.
 */
@ApplicationScoped
public class CaseSets {

  /** The column of a file of decisions whose cases may have been extended. */
  public static final String EXTENDED = "extended_on";

  private static final int OWN = 1;
  private static final int PROCEEDING = 2;
  private static final int APPLICATION = 3;

  /** A correction is a decision of the case that is there. */
  private static final String NEW_CASE = "r.corrects_id is null";

  /** Both decisions keep a number: that of the corrected one is not given again. */
  private static final String OWN_NUMBER = "case when r.corrects_id is null then r.number end";

  @PersistenceContext private EntityManager em;
  @Inject private NumberSets numbers;

  protected CaseSets() {}

  public CaseSets(EntityManager em) {
    this.em = em;
    this.numbers = new NumberSets(em);
  }

  /** Writes the good rows of a file of decisions. */
  public void write(long loadId, LoadTable table, String register, String ruleSet) {
    String day = "coalesce(r.received_on, r.decided_on)";
    numbers.give(
        loadId,
        table,
        APPLICATION,
        "APPLICATION",
        day,
        NEW_CASE + " and r.received_on is not null");
    numbers.give(loadId, table, PROCEEDING, "PROCEEDING", day, NEW_CASE);
    numbers.give(loadId, table, OWN, "DECISION", "r.decided_on", OWN_NUMBER + " is null");
    Rows.execute(
        em,
        "update load_chunk s set ids = array[coalesce((select d.proceeding_id from decision d where"
            + " d.id = r.corrects_id), nextval('proceeding_seq')), nextval('application_seq')]"
            + " from "
            + table.rows(loadId)
            + " r where s.load_id = r.load_id and s.file = ? and s.line = r.line",
        table.file());
    String rows =
        "(select r.*, "
            + day
            + " as opened_on, 'DECIDED' as outcome, null as reason from "
            + table.rows(loadId)
            + " r)";
    open(rows, register, ruleSet);
    decide(rows, register, ruleSet);
    if (table.header().contains(EXTENDED)) {
      extend(rows);
    }
    tell(rows);
  }

  /** Writes the good rows of a file of applications that came to no decision. */
  public void writeUndecided(long loadId, LoadTable table, String register, String ruleSet) {
    numbers.give(loadId, table, APPLICATION, "APPLICATION", "r.received_on", "true");
    numbers.give(loadId, table, PROCEEDING, "PROCEEDING", "r.received_on", "true");
    Rows.execute(
        em,
        "update load_chunk s set ids = array[s.target_id, nextval('application_seq')] from "
            + table.rows(loadId)
            + " r where s.load_id = r.load_id and s.file = ? and s.line = r.line",
        table.file());
    String rows = "(select r.*, r.received_on as opened_on from " + table.rows(loadId) + " r)";
    open(rows, register, ruleSet);
    Rows.execute(
        em,
        """
        insert into timeline_event (id, at, actor, kind, proceeding_id, entry_id, note, citation)
        select nextval('timeline_event_seq'), r.recorded_at, r.source_system, r.outcome, r.ids[1], r.entry_id, r.reason, null
          from %s r order by r.recorded_at, r.line\
        """
            .formatted(rows));
  }

  /** Applications and proceedings. */
  private void open(String rows, String register, String ruleSet) {
    Rows.execute(
        em,
        """
        insert into application (id, number, register, received_on, recorded_at, channel, applicant_id, recorded_by)
        select r.ids[2], r.numbers[3], ?, r.received_on, r.recorded_at, r.channel, r.party_id, r.source_system
          from %s r where r.received_on is not null and r.corrects_id is null\
        """
            .formatted(rows),
        register);
    Rows.execute(
        em,
        """
        insert into proceeding (id, number, register, procedure, application_id, party_id, entry_id, rule_version_id,
            stage, outcome, outcome_note, opened_on, opened_at, closed_at)
        select r.ids[1], r.numbers[2], ?, r.procedure, case when r.received_on is not null then r.ids[2] end, r.party_id,
               r.entry_id, %s, 'CLOSED', r.outcome, r.reason, r.opened_on, r.recorded_at, r.recorded_at
          from %s r where r.corrects_id is null\
        """
            .formatted(rule(), rows),
        register,
        ruleSet);
  }

  private void decide(String rows, String register, String ruleSet) {
    Rows.execute(
        em,
        """
        insert into decision (id, number, proceeding_id, register, procedure, kind, ground, decided_on, decided_at,
            effective_on, deciding_mode, favourable, proposed_by, decided_by, content, content_sha256, corrects_id)
        select r.target_id, r.own, r.ids[1], ?, r.procedure, r.kind, r.ground, r.decided_on, r.recorded_at, r.effective_on,
               d.deciding_mode, d.favourable, '–', r.decided_by, r.content, sha256(convert_to(r.content, 'UTF8')), r.corrects_id
          from (select r.*, coalesce(%s, r.numbers[1]) as own, %s as rule_version_id,
                       canonical_json(jsonb_strip_nulls(jsonb_build_object('proceeding',
                         coalesce(r.numbers[2], (select p.number from proceeding p where p.id = r.ids[1])), 'kind', r.kind,
                         'ground', r.ground, 'effectiveOn', r.effective_on::text, 'operative', r.operative))) as content
                  from %s r) r
          join rule_decision d on d.rule_version_id = r.rule_version_id and d.procedure = r.procedure and d.kind = r.kind\
        """
            .formatted(OWN_NUMBER, rule(), rows),
        register,
        ruleSet);
  }

  private void extend(String rows) {
    Rows.execute(
        em,
        """
        insert into timeline_event (id, at, actor, kind, proceeding_id, entry_id)
        select nextval('timeline_event_seq'), (r.extended_on + time '12:00') at time zone 'Europe/Riga', r.decided_by, 'TERM_EXTENDED',
               r.ids[1], r.entry_id
          from %s r where r.extended_on is not null and r.corrects_id is null order by r.extended_on, r.line\
        """
            .formatted(rows));
  }

  private void tell(String rows) {
    Rows.execute(
        em,
        """
        insert into timeline_event (id, at, actor, kind, proceeding_id, entry_id, note, citation)
        select nextval('timeline_event_seq'), r.recorded_at, r.decided_by, 'DECIDED_' || r.kind, r.ids[1], r.entry_id,
               coalesce(%s, r.numbers[1]), null
          from %s r order by r.recorded_at, r.line\
        """
            .formatted(OWN_NUMBER, rows));
  }

  /** The rule version of the day on which a case was opened; the set is a parameter. */
  private static String rule() {
    return "(select v.id from rule_version v where v.rule_set = ? and v.valid_from <= r.opened_on"
        + " and (v.valid_to is null or v.valid_to > r.opened_on))";
  }
}
