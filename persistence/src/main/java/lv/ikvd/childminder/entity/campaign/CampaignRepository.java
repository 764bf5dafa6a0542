package lv.ikvd.childminder.entity.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;

/** Keeps campaigns, who was asked in them, and the hashes of the answer links. */
@ApplicationScoped
public class CampaignRepository {

  private static final String TARGETS =
      """
      from register_entry e
      join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
           and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
      join child_minder_version c on c.version_id = v.id
      where e.register = 'CHILD_MINDER' and (c.excluded_on is null or c.excluded_on > riga_today())
        and (c.confirmed_on is null or c.confirmed_on < ?)
        and (?::text is null or c.municipality_id = any(array(
          with recursive area(id) as (select id from municipality where code = ? union
            select s.predecessor_id from municipality_succession s join area on area.id = s.successor_id)
          select id from area)))
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CampaignRepository() {}

  public CampaignRepository(EntityManager em) {
    this.em = em;
  }

  /** How many a campaign would ask. */
  public long targets(LocalDate confirmedBefore, String municipality) {
    return Rows.one(
            em,
            "select count(*) " + TARGETS,
            row -> row.getLong(1),
            confirmedBefore,
            municipality,
            municipality)
        .orElse(0L);
  }

  /** The next to ask behind an entry; who was asked in the campaign already is left out. */
  public List<Recipient> nextTargets(CampaignRow campaign, long behindEntry, int limit) {
    em.flush();
    return Rows.list(
        em,
        "select null::bigint as asked_id, e.id as entry_id, e.number, e.party_id "
            + TARGETS
            + " and e.id > ? and not exists (select 1 from child_minder_asked a where a.campaign_id = ?"
            + " and a.entry_id = e.id) order by e.id limit ?",
        CampaignRepository::recipient,
        campaign.confirmedBefore(),
        campaign.municipalityCode(),
        campaign.municipalityCode(),
        behindEntry,
        campaign.id(),
        limit);
  }

  public long insert(
      CampaignDraft draft,
      LocalDate startedOn,
      LocalDate remindOn,
      LocalDate answerUntil,
      String explanation,
      Instant now,
      String by) {
    return Rows.one(
            em,
            """
            insert into child_minder_campaign (title, confirmed_before, municipality_id, started_on, started_at,
                started_by, remind_on, answer_until, explanation, expected)
              values (?, ?, (select id from municipality where code = ? order by valid_from desc limit 1),
                ?, ?, ?, ?, ?, ?, ?) returning id""",
            row -> row.getLong(1),
            draft.title(),
            draft.confirmedBefore(),
            draft.municipality(),
            startedOn,
            now,
            by,
            remindOn,
            answerUntil,
            explanation,
            targets(draft.confirmedBefore(), draft.municipality()))
        .orElseThrow();
  }

  /** Holds the campaign until the end of the transaction: a step is started once. */
  public void lock(long campaignId) {
    Rows.list(
        em,
        "select id from child_minder_campaign where id = ? for update",
        row -> row.getLong(1),
        campaignId);
  }

  public void job(long campaignId, Step step, long jobId) {
    em.flush();
    String column =
        switch (step) {
          case ASK -> "ask_job_id";
          case REMIND -> "remind_job_id";
          case EXCLUDE -> "exclude_job_id";
        };
    Rows.execute(
        em, "update child_minder_campaign set " + column + " = ? where id = ?", jobId, campaignId);
  }

  public long ask(long campaignId, Recipient target, Instant now) {
    return Rows.one(
            em,
            """
            insert into child_minder_asked (campaign_id, entry_id, party_id, asked_at)
              values (?, ?, ?, ?) returning id""",
            row -> row.getLong(1),
            campaignId,
            target.entryId(),
            target.partyId(),
            now)
        .orElseThrow();
  }

  public void token(long askedId, byte[] sha256, Instant now) {
    Rows.execute(
        em, "insert into child_minder_answer_token values (?, ?, ?)", sha256, askedId, now);
  }

  public void written(long askedId, String channel, long noticeId) {
    em.flush();
    Rows.execute(
        em,
        "update child_minder_asked set channel = ?, notice_id = ? where id = ?",
        channel,
        noticeId,
        askedId);
  }

  public void reminded(long askedId, long noticeId) {
    em.flush();
    Rows.execute(
        em, "update child_minder_asked set reminder_id = ? where id = ?", noticeId, askedId);
  }

  /** A letter takes the place of one that did not arrive; whom it asks, if it is one of these. */
  public Optional<Long> repeated(long noticeId, long byNoticeId) {
    return Rows.one(
        em,
        """
        update child_minder_asked set notice_id = case when notice_id = ? then ? else notice_id end,
            reminder_id = case when reminder_id = ? then ? else reminder_id end
         where ? in (notice_id, reminder_id) returning id""",
        row -> row.getLong(1),
        noticeId,
        byNoticeId,
        noticeId,
        byNoticeId,
        noticeId);
  }

  /** The open case about the exclusion of an entry, whoever began it. */
  public Optional<Long> openExclusion(long entryId) {
    em.flush();
    return Rows.one(
        em,
        "select id from proceeding where entry_id = ? and closed_at is null and outcome is null"
            + " and procedure like 'CM_EXCLUSION%' order by id limit 1",
        row -> row.getLong(1),
        entryId);
  }

  /** The question behind a link, held until the end of the transaction: it is answered once. */
  public Optional<Question> question(byte[] sha256) {
    return Rows.one(
        em,
        """
        select a.id, a.entry_id, e.number, k.answer_until, a.answered_at
          from child_minder_answer_token t
          join child_minder_asked a on a.id = t.asked_id
          join child_minder_campaign k on k.id = a.campaign_id
          join register_entry e on e.id = a.entry_id
         where t.sha256 = ? for update of a""",
        row ->
            new Question(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getString("number"),
                Rows.date(row, "answer_until"),
                Rows.moment(row, "answered_at")),
        sha256);
  }

  public void answered(long askedId, Answer answer, Instant now) {
    Rows.execute(
        em,
        "update child_minder_asked set answer = ?, answered_at = ? where id = ?",
        answer,
        now,
        askedId);
  }

  public void proceeding(long askedId, long proceedingId) {
    em.flush();
    Rows.execute(
        em, "update child_minder_asked set proceeding_id = ? where id = ?", proceedingId, askedId);
  }

  /** Those to remind: not answered, not reminded, written to. */
  public List<Recipient> toRemind(long campaignId, long behind, int limit) {
    return waiting(campaignId, behind, limit, "reminder_id is null and notice_id is not null");
  }

  /** Those whose silence counts: reached in time, not answered, no reason against it. */
  public List<Recipient> toExclude(long campaignId, long behind, int limit) {
    return waiting(campaignId, behind, limit, "exception is null");
  }

  private List<Recipient> waiting(long campaignId, long behind, int limit, String condition) {
    em.flush();
    return Rows.list(
        em,
        """
        select id as asked_id, entry_id, number, party_id from child_minder_asked_state
         where campaign_id = ? and id > ? and answer is null and proceeding_id is null
           and excluded_on is null and        """
            + " "
            + condition
            + " order by id limit ?",
        CampaignRepository::recipient,
        campaignId,
        behind,
        limit);
  }

  /** Deletes who was asked, and how they answered, in campaigns that ended before that day. */
  public void forget(LocalDate before) {
    String asked =
        " in (select a.id from child_minder_asked a join child_minder_campaign c"
            + " on c.id = a.campaign_id where c.answer_until < ?)";
    Rows.execute(em, "delete from child_minder_answer_token where asked_id" + asked, before);
    Rows.execute(em, "delete from child_minder_asked where id" + asked, before);
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    return new Recipient(
        Rows.id(row, "asked_id"),
        row.getLong("entry_id"),
        row.getString("number"),
        row.getLong("party_id"));
  }
}
