package lv.ikvd.campaign.entity;

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
import lv.ikvd.party.entity.territory.Area;

/** Keeps campaigns, who was asked in them, and the hashes of the answer links. */
@ApplicationScoped
public class CampaignRepository {

  private static final String TARGETS =
      """
      from register_entry e join %s s on s.entry_id = e.id
      where e.register = ? and (s.ended_on is null or s.ended_on > riga_today())
        and (s.confirmed_on is null or s.confirmed_on < ?)
        and (?::text is null or s.municipality_id = any(array(\
      """
          + Area.BY_CODE
          + ")))\n";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CampaignRepository() {}

  public CampaignRepository(EntityManager em) {
    this.em = em;
  }

  /** How many a campaign would ask. */
  public long targets(CampaignDraft draft, Standing standing) {
    return Rows.one(
            em,
            "select count(*) " + TARGETS.formatted(standing.view()),
            row -> row.getLong(1),
            draft.register(),
            draft.confirmedBefore(),
            draft.municipality(),
            draft.municipality())
        .orElse(0L);
  }

  /** The next to ask behind an entry; who was asked in the campaign already is left out. */
  public List<Recipient> nextTargets(
      CampaignRow campaign, Standing standing, long behindEntry, int limit) {
    em.flush();
    return Rows.list(
        em,
        "select null::bigint as asked_id, e.id as entry_id, e.number, e.party_id, s.email "
            + TARGETS.formatted(standing.view())
            + " and e.id > ? and not exists (select 1 from campaign_asked a where a.campaign_id = ?"
            + " and a.entry_id = e.id) order by e.id limit ?",
        CampaignRepository::recipient,
        campaign.register(),
        campaign.confirmedBefore(),
        campaign.municipalityCode(),
        campaign.municipalityCode(),
        behindEntry,
        campaign.id(),
        limit);
  }

  /** Writes a campaign that starts; {@code terms} says how its last day to answer was computed. */
  public long insert(
      CampaignDraft draft,
      long expected,
      Terms terms,
      LocalDate startedOn,
      Instant now,
      String by) {
    return Rows.one(
            em,
            """
            insert into campaign (register, title, confirmed_before, municipality_id, started_on, started_at,
                started_by, remind_on, answer_until, explanation, expected)
              values (?, ?, ?, (select id from municipality where code = ? order by valid_from desc limit 1),
                ?, ?, ?, ?, ?, ?, ?) returning id\
            """,
            row -> row.getLong(1),
            draft.register(),
            draft.title(),
            draft.confirmedBefore(),
            draft.municipality(),
            startedOn,
            now,
            by,
            terms.remindOn(),
            terms.answerUntil(),
            terms.explanation(),
            expected)
        .orElseThrow();
  }

  /** Holds the campaign until the end of the transaction: a step is started once. */
  public void lock(long campaignId) {
    Rows.list(
        em, "select id from campaign where id = ? for update", row -> row.getLong(1), campaignId);
  }

  public void job(long campaignId, Step step, long jobId) {
    em.flush();
    String column =
        switch (step) {
          case ASK -> "ask_job_id";
          case REMIND -> "remind_job_id";
          case EXCLUDE -> "exclude_job_id";
        };
    Rows.execute(em, "update campaign set " + column + " = ? where id = ?", jobId, campaignId);
  }

  public long ask(long campaignId, Recipient target, Instant now) {
    return Rows.one(
            em,
            """
            insert into campaign_asked (campaign_id, entry_id, party_id, asked_at)
              values (?, ?, ?, ?) returning id\
            """,
            row -> row.getLong(1),
            campaignId,
            target.entryId(),
            target.partyId(),
            now)
        .orElseThrow();
  }

  public void token(long askedId, byte[] sha256, Instant now) {
    Rows.execute(em, "insert into campaign_answer_token values (?, ?, ?)", sha256, askedId, now);
  }

  public void written(long askedId, String channel, long noticeId) {
    em.flush();
    Rows.execute(
        em,
        "update campaign_asked set channel = ?, notice_id = ? where id = ?",
        channel,
        noticeId,
        askedId);
  }

  public void reminded(long askedId, long noticeId) {
    em.flush();
    Rows.execute(em, "update campaign_asked set reminder_id = ? where id = ?", noticeId, askedId);
  }

  /** A letter takes the place of one that did not arrive; whom it asks, if it is one of these. */
  public Optional<Long> repeated(long noticeId, long byNoticeId) {
    return Rows.one(
        em,
        """
        update campaign_asked set notice_id = case when notice_id = ? then ? else notice_id end,
            reminder_id = case when reminder_id = ? then ? else reminder_id end
         where ? in (notice_id, reminder_id) returning id\
        """,
        row -> row.getLong(1),
        noticeId,
        byNoticeId,
        noticeId,
        byNoticeId,
        noticeId);
  }

  /** The open case on the end of an entry, whoever began it. */
  public Optional<Long> openCase(Standing standing, long entryId) {
    em.flush();
    return Rows.list(
            em,
            "select p.id from "
                + standing.view()
                + " s join proceeding p on p.id = s.case_id and p.outcome is null where s.entry_id"
                + " = ?",
            row -> row.getLong(1),
            entryId)
        .stream()
        .findFirst();
  }

  /** The question behind a link, held until the end of the transaction: it is answered once. */
  public Optional<Question> question(byte[] sha256) {
    return Rows.one(
        em,
        """
        select a.id, k.register, a.entry_id, e.number, k.answer_until, a.answered_at
          from campaign_answer_token t
          join campaign_asked a on a.id = t.asked_id
          join campaign k on k.id = a.campaign_id
          join register_entry e on e.id = a.entry_id
         where t.sha256 = ? for update of a\
        """,
        row ->
            new Question(
                row.getLong("id"),
                row.getString("register"),
                row.getLong("entry_id"),
                row.getString("number"),
                Rows.date(row, "answer_until"),
                Rows.moment(row, "answered_at")),
        sha256);
  }

  public void answered(long askedId, Answer answer, Instant now) {
    Rows.execute(
        em,
        "update campaign_asked set answer = ?, answered_at = ? where id = ?",
        answer,
        now,
        askedId);
  }

  public void proceeding(long askedId, long proceedingId) {
    em.flush();
    Rows.execute(
        em, "update campaign_asked set proceeding_id = ? where id = ?", proceedingId, askedId);
  }

  /** Those to remind: not answered, not reminded, written to. */
  public List<Recipient> toRemind(Standing standing, long campaignId, long behind, int limit) {
    return waiting(
        standing, campaignId, behind, limit, "reminder_id is null and notice_id is not null");
  }

  /** Those whose silence counts: reached in time, not answered, no reason against it. */
  public List<Recipient> toExclude(Standing standing, long campaignId, long behind, int limit) {
    return waiting(standing, campaignId, behind, limit, "exception is null");
  }

  private List<Recipient> waiting(
      Standing standing, long campaignId, long behind, int limit, String condition) {
    em.flush();
    return Rows.list(
        em,
        "select id as asked_id, entry_id, number, party_id, email from "
            + standing.asked()
            + " where campaign_id = ? and id > ? and answer is null and proceeding_id is null and"
            + " ended_on is null and "
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
        " in (select a.id from campaign_asked a join campaign c"
            + " on c.id = a.campaign_id where c.answer_until < ?)";
    Rows.execute(em, "delete from campaign_answer_token where asked_id" + asked, before);
    Rows.execute(em, "delete from campaign_asked where id" + asked, before);
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    return new Recipient(
        Rows.id(row, "asked_id"),
        row.getLong("entry_id"),
        row.getString("number"),
        row.getLong("party_id"),
        row.getString("email"));
  }
}
