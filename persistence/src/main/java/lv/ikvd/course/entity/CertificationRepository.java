package lv.ikvd.course.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.party.entity.PartyRepository;

/** Certificates of completion: who gets one, who got which, and what is left of both in the end. */
@ApplicationScoped
public class CertificationRepository {

  private static final String ENOUGH =
      """
       from course_enrolment e join course c on c.id = e.course_id
       where e.course_id = ? and e.cancelled_at is null and e.erased_at is null and e.certificate is null
         and c.attendance_percent is not null and (\
      """
          + EnrolmentReader.HOURS
          + ") * 100 >= c.attendance_percent * (c.hours - coalesce((select sum(d.hours) from"
          + " course_day d where d.course_id = c.id and d.cancelled_at is not null), 0))";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected CertificationRepository() {}

  public CertificationRepository(EntityManager em) {
    this.em = em;
  }

  /** Who attended enough and has no certificate yet, in order of enrolment. */
  public List<Certifiable> waiting(long courseId, int max) {
    em.flush();
    return Rows.list(
        em,
        "select e.id, e.given_name || ' ' || e.family_name as name, e.personal_code, e.email"
            + ENOUGH
            + " order by e.id limit ?",
        row ->
            new Certifiable(
                row.getLong("id"),
                row.getString("name"),
                row.getString("personal_code"),
                row.getString("email")),
        courseId,
        max);
  }

  public long countWaiting(long courseId) {
    em.flush();
    return Rows.one(em, "select count(*)" + ENOUGH, row -> row.getLong(1), courseId).orElseThrow();
  }

  public void certified(long enrolmentId, String number, LocalDate on, long issuedId) {
    Rows.execute(
        em,
        "update course_enrolment set certificate = ?, certified_on = ?, issued_document_id = ?"
            + " where id = ?",
        number,
        on,
        issuedId,
        enrolmentId);
  }

  /** The documents of a course, in the order of names. */
  public List<Long> documents(long courseId) {
    return Rows.list(
        em,
        "select issued_document_id from course_enrolment where course_id = ? and"
            + " issued_document_id is not null order by family_name collate latvian, given_name,"
            + " id",
        row -> row.getLong(1),
        courseId);
  }

  /** Where the certificate goes; empty when the address is gone. */
  public Optional<String> email(long issuedId) {
    return Rows.one(
        em,
        "select email from course_enrolment where issued_document_id = ? and email is not null",
        row -> row.getString(1),
        issuedId);
  }

  /** Those that name the personal code of a party. */
  public List<Long> ofParty(long partyId) {
    return Rows.list(
        em,
        "select id from course_enrolment where personal_code in (select code from personal_code"
            + " where party_id = ?)",
        row -> row.getLong(1),
        partyId);
  }

  /** Those of courses that ended before a day and still name somebody. */
  public List<Long> endedBefore(LocalDate day) {
    return Rows.list(
        em,
        "select e.id from course_enrolment e where e.erased_at is null and not exists (select 1"
            + " from course_day d where d.course_id = e.course_id and d.held_on >= ?) order by"
            + " e.id limit 1000",
        row -> row.getLong(1),
        day);
  }

  public List<Long> documentsOf(List<Long> enrolments) {
    return Rows.list(
        em,
        "select issued_document_id from course_enrolment where id = any (?) and"
            + " issued_document_id is not null",
        row -> row.getLong(1),
        (Object) enrolments.toArray(new Long[0]));
  }

  /** The stored files of the same. */
  public List<Long> filesOf(List<Long> enrolments) {
    return Rows.list(
        em,
        "select f.document_id from course_enrolment e join issued_document_file f on"
            + " f.issued_document_id = e.issued_document_id where e.id = any (?)",
        row -> row.getLong(1),
        (Object) enrolments.toArray(new Long[0]));
  }

  /** Nothing but what is counted is left: municipality, days, the number of a certificate. */
  public void erase(List<Long> enrolments, Instant at) {
    Long[] ids = enrolments.toArray(new Long[0]);
    Rows.execute(
        em,
        "update course_enrolment set given_name = ?, family_name = ?, search_key = '', email ="
            + " null, institution = null, personal_code = null, token_sha256 = null, remark ="
            + " null, erased_at = ? where id = any (?)",
        PartyRepository.ERASED_NAME,
        PartyRepository.ERASED_NAME,
        at,
        ids);
    Rows.execute(em, "delete from course_link where enrolment_id = any (?)", (Object) ids);
    Rows.execute(
        em,
        "update course_registration set answer = null where enrolment_id = any (?)",
        (Object) ids);
    Rows.execute(
        em,
        "update course_work set reflection = null, problem = null, impact = null, solution ="
            + " null, resources = null where enrolment_id = any (?)",
        (Object) ids);
  }

  /** Proposals of courses that ended before a day name their authors no longer. */
  public void eraseProposals(LocalDate day) {
    Rows.execute(
        em,
        "update course_proposal p set author = ?, email = '-' where p.email <> '-' and not exists"
            + " (select 1 from course_day d where d.course_id = p.course_id and d.held_on >= ?)",
        PartyRepository.ERASED_NAME,
        day);
  }
}
