package lv.ikvd.course.entity.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.party.entity.SearchKey;

/** Messages to participants, and to whom each goes. */
@ApplicationScoped
public class MessageRepository {

  private static final Map<String, String> SORTS =
      Map.of("name", "e.family_name collate latvian", "state", "state");

  /** Parameters: the day twice, the course, whether those who wait are left out. */
  private static final String RECIPIENTS =
      """
       from course_enrolment e
         join lateral (select bool_and(r.waiting) as waiting from course_registration r where r.enrolment_id = e.id
                          and (?::integer is null or r.day = ?::integer)) d on d.waiting is not null
       where e.course_id = ? and e.cancelled_at is null and e.erased_at is null and e.email is not null and not (d.waiting and ?)\
      """;

  private static final String ROW =
      """
      select m.*, c.number as course, (select count(*) from course_message_to t where t.message_id = m.id) as total,
             (select count(*) from course_message_to t join notice n on n.id = t.notice_id where t.message_id = m.id and n.sent_at is not null) as sent,
             (select count(*) from course_message_to t join notice n on n.id = t.notice_id where t.message_id = m.id and n.failed_at is not null) as failed
        from course_message m join course c on c.id = m.course_id\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected MessageRepository() {}

  public MessageRepository(EntityManager em) {
    this.em = em;
  }

  /** Whom a message would go to, in order of names. */
  public Page<Told> recipients(long courseId, MessageKind kind, Integer day, PageRequest request) {
    em.flush();
    return Rows.page(
        em,
        "select e.id, e.given_name || ' ' || e.family_name as name, e.email, d.waiting, null as"
            + " state, cast(null as date) as sent_on",
        RECIPIENTS,
        request.orderBy(SORTS, "e.family_name collate latvian, e.given_name, e.id", "e.id"),
        request,
        MessageRepository::told,
        Arrays.asList(day, day, courseId, remind(kind)));
  }

  /** Keeps a message with all whom it is for; empty for a reminder that is there already. */
  public Optional<Long> add(NewMessage message, String by, Instant at) {
    em.flush();
    Optional<Long> added =
        Rows.one(
            em,
            "insert into course_message (course_id, kind, day, held_on, subject, body, created_at,"
                + " created_by) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (course_id, day,"
                + " held_on) where kind = 'REMINDER' do nothing returning id",
            row -> row.getLong(1),
            message.courseId(),
            message.kind(),
            message.day(),
            message.heldOn(),
            message.subject(),
            message.body(),
            at,
            by);
    added.ifPresent(
        id ->
            Rows.execute(
                em,
                "insert into course_message_to (message_id, enrolment_id, waiting) select ?, e.id,"
                    + " d.waiting"
                    + RECIPIENTS,
                id,
                message.day(),
                message.day(),
                message.courseId(),
                remind(message.kind())));
    return added;
  }

  public void job(long id, long jobId) {
    Rows.execute(em, "update course_message set job_id = ? where id = ?", jobId, id);
  }

  public Optional<MessageRow> find(long id) {
    em.flush();
    return Rows.one(em, ROW + " where m.id = ?", MessageRepository::row, id);
  }

  /** Those of a course, the last one first. */
  public List<MessageRow> of(long courseId) {
    em.flush();
    return Rows.list(
        em, ROW + " where m.course_id = ? order by m.id desc", MessageRepository::row, courseId);
  }

  /** For whom a message has no notice yet. */
  public List<Told> untold(long id, int max) {
    em.flush();
    return Rows.list(
        em,
        "select e.id, e.given_name || ' ' || e.family_name as name, e.email, t.waiting, null as"
            + " state, cast(null as date) as sent_on from course_message_to t join"
            + " course_enrolment e on e.id = t.enrolment_id where t.message_id = ? and t.notice_id"
            + " is null and e.email is not null order by e.id limit ?",
        MessageRepository::told,
        id,
        max);
  }

  public void told(long id, long enrolmentId, long noticeId) {
    Rows.execute(
        em,
        "update course_message_to set notice_id = ? where message_id = ? and enrolment_id = ?",
        noticeId,
        id,
        enrolmentId);
  }

  /**
   * Whom a message is for, and whether it went out to each.
   *
   * @param text part of a name, or null
   */
  public Page<Told> told(long id, String text, PageRequest request) {
    em.flush();
    return Rows.page(
        em,
        "select e.id, e.given_name || ' ' || e.family_name as name, e.email, t.waiting, case when"
            + " n.id is not null then "
            + NoticeRepository.STATE
            + " end as state, n.sent_on",
        " from course_message_to t join course_enrolment e on e.id = t.enrolment_id left join"
            + " notice n on n.id = t.notice_id where t.message_id = ? and e.search_key like ?",
        request.orderBy(SORTS, "e.family_name collate latvian, e.given_name, e.id", "e.id"),
        request,
        MessageRepository::told,
        List.of(id, text == null ? "%" : SearchKey.containing(text)));
  }

  /** Another link for somebody, of which only the hash is kept. */
  public void link(byte[] sha256, long enrolmentId) {
    Rows.execute(
        em,
        "insert into course_link (token_sha256, enrolment_id) values (?, ?)",
        sha256,
        enrolmentId);
  }

  /** Days to come in a while, nobody of whom was reminded; of courses that are held. */
  public List<DayDue> unreminded(LocalDate from, LocalDate to) {
    em.flush();
    return Rows.list(
        em,
        """
        select d.course_id, d.ordinal, d.held_on from course_day d join course c on c.id = d.course_id
         where c.state = 'OPEN' and d.cancelled_at is null and d.held_on between ? and ?
           and not exists (select 1 from course_message m where m.kind = 'REMINDER' and m.course_id = d.course_id
                 and m.day = d.ordinal and m.held_on = d.held_on)
           and exists (select 1 from course_registration r join course_enrolment e on e.id = r.enrolment_id
                 where r.course_id = d.course_id and r.day = d.ordinal and not r.waiting and e.cancelled_at is null and e.email is not null)
         order by d.held_on, d.course_id, d.ordinal\
        """,
        row ->
            new DayDue(row.getLong("course_id"), row.getInt("ordinal"), Rows.date(row, "held_on")),
        from,
        to);
  }

  /** Notices of messages to those who are to be forgotten, by the keys of {@link #key}. */
  public List<String> keysOf(List<Long> enrolments) {
    return Rows.list(
        em,
        "select message_id, enrolment_id from course_message_to where enrolment_id = any (?)",
        row -> key(row.getLong(1), row.getLong(2)),
        (Object) enrolments.toArray(new Long[0]));
  }

  /** Under which key somebody is told a message. */
  public static String key(long id, long enrolmentId) {
    return "course-message-" + id + "-" + enrolmentId;
  }

  private static boolean remind(MessageKind kind) {
    return kind == MessageKind.REMINDER;
  }

  private static Told told(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new Told(
        row.getLong("id"),
        row.getString("name"),
        row.getString("email"),
        row.getBoolean("waiting"),
        state == null ? null : NoticeState.valueOf(state),
        Rows.date(row, "sent_on"));
  }

  private static MessageRow row(ResultSet row) throws SQLException {
    return new MessageRow(
        row.getLong("id"),
        row.getString("course"),
        Rows.constant(row, "kind", MessageKind.class),
        row.getObject("day", Integer.class),
        row.getString("subject"),
        row.getString("body"),
        Rows.moment(row, "created_at"),
        row.getString("created_by"),
        Rows.id(row, "job_id"),
        row.getInt("total"),
        row.getInt("sent"),
        row.getInt("failed"));
  }
}
