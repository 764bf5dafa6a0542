package lv.ikvd.course.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.SearchKey;

/** Writes who takes part, on which days, and what they say and hand in. */
@ApplicationScoped
public class EnrolmentRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected EnrolmentRepository() {}

  public EnrolmentRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Empty when the same person is enrolled already.
   *
   * @param on the day whose municipalities are meant
   */
  public Optional<Long> add(
      long courseId, NewEnrolment who, byte[] tokenSha256, LocalDate on, Instant at) {
    em.flush();
    return Rows.one(
        em,
        "insert into course_enrolment (course_id, given_name, family_name, search_key, email,"
            + " institution, municipality_id, role, personal_code, token_sha256, enrolled_at)"
            + " values (?, ?, ?, ?, ?, ?, (select id from municipality where code = ? and"
            + " valid_from <= ? and (valid_to is null or valid_to > ?)), ?, ?, ?, ?) on conflict"
            + " (course_id, lower(email), search_key) where cancelled_at is null and erased_at is"
            + " null do nothing returning id",
        row -> row.getLong(1),
        courseId,
        who.givenName(),
        who.familyName(),
        SearchKey.of(who.givenName() + " " + who.familyName()),
        who.email(),
        who.institution(),
        who.municipality(),
        on,
        on,
        who.role(),
        who.personalCode(),
        tokenSha256,
        at);
  }

  /** Takes the days of a course: who asks for the last place meanwhile waits for the answer. */
  public void lockDays(long courseId) {
    Rows.list(
        em,
        "select ordinal from course_day where course_id = ? order by ordinal for update",
        row -> row.getInt(1),
        courseId);
  }

  /** How many have a place on a day. */
  public long taken(long courseId, int day) {
    return Rows.one(
            em,
            "select count(*) from course_registration r join course_enrolment e on e.id ="
                + " r.enrolment_id where r.course_id = ? and r.day = ? and not r.waiting and"
                + " e.cancelled_at is null",
            row -> row.getLong(1),
            courseId,
            day)
        .orElseThrow();
  }

  public void register(long enrolmentId, long courseId, int day, boolean waiting, String answer) {
    Rows.execute(
        em,
        "insert into course_registration (enrolment_id, course_id, day, waiting, answer) values"
            + " (?, ?, ?, ?, ?)",
        enrolmentId,
        courseId,
        day,
        waiting,
        answer);
  }

  public boolean cancel(long enrolmentId, Instant at) {
    return Rows.execute(
            em,
            "update course_enrolment set cancelled_at = ? where id = ? and cancelled_at is null",
            at,
            enrolmentId)
        == 1;
  }

  /** Gives a free place of a day to come to who has waited longest; empty if nobody waits. */
  public Optional<Long> moveUp(long courseId, int day, LocalDate today) {
    return Rows.one(
        em,
        "update course_registration set waiting = false where day = ? and enrolment_id = (select"
            + " r.enrolment_id from course_registration r join course_enrolment e on e.id ="
            + " r.enrolment_id where r.course_id = ? and r.day = ? and r.waiting and"
            + " e.cancelled_at is null and exists (select 1 from course_day d where d.course_id ="
            + " r.course_id and d.ordinal = r.day and d.cancelled_at is null and d.held_on >= ?)"
            + " order by e.enrolled_at, e.id limit 1) returning"
            + " enrolment_id",
        row -> row.getLong(1),
        day,
        courseId,
        day,
        today);
  }

  /** Gives up one day; false when it was not registered for. */
  public boolean withdraw(long enrolmentId, int day) {
    return Rows.execute(
            em,
            "delete from course_registration where enrolment_id = ? and day = ? and attended is"
                + " null",
            enrolmentId,
            day)
        == 1;
  }

  /** Who of those with a place came; all others did not. */
  public void attendance(long courseId, int day, Collection<Long> present) {
    Rows.execute(
        em,
        "update course_registration r set attended = (r.enrolment_id = any (?)) from"
            + " course_enrolment e where e.id = r.enrolment_id and r.course_id = ? and r.day = ?"
            + " and not r.waiting and e.cancelled_at is null",
        present.toArray(new Long[0]),
        courseId,
        day);
  }

  public void handIn(long enrolmentId, long courseId, Work work, Instant at) {
    Rows.execute(
        em,
        "insert into course_work (enrolment_id, course_id, module, reflection, problem, impact,"
            + " solution, resources, handed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict"
            + " (enrolment_id, module) do update set reflection = excluded.reflection, problem ="
            + " excluded.problem, impact = excluded.impact, solution = excluded.solution,"
            + " resources = excluded.resources, handed_at = excluded.handed_at",
        enrolmentId,
        courseId,
        work.module(),
        work.reflection(),
        work.problem(),
        work.impact(),
        work.solution(),
        work.resources(),
        at);
  }

  /** The joint proposal of a municipality; a later one takes the place of the one before. */
  public void propose(long courseId, String municipality, LocalDate on, Proposal proposal) {
    Rows.execute(
        em,
        "insert into course_proposal (course_id, municipality_id, author, email, proposal,"
            + " sent_at) select ?, id, ?, ?, ?, ? from municipality where code = ? and valid_from"
            + " <= ? and (valid_to is null or valid_to > ?) on conflict (course_id,"
            + " municipality_id) do update set author = excluded.author, email = excluded.email,"
            + " proposal = excluded.proposal, sent_at = excluded.sent_at",
        courseId,
        proposal.author(),
        proposal.email(),
        proposal.text(),
        proposal.sentAt(),
        municipality,
        on,
        on);
  }
}
