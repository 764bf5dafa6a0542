package lv.ikvd.psychologist.entity.submission;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.entity.IntakeChannel;

/** Keeps submissions about psychologists beside their cases. */
@ApplicationScoped
public class SubmissionRepository {

  private static final String EMPTY =
      "update psychologist_submission s set submitter = null, party_id = null, reply_by = null,"
          + " destination = null, about = null, erased_at = ? where s.erased_at is null and ";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SubmissionRepository() {}

  public SubmissionRepository(EntityManager em) {
    this.em = em;
  }

  public void add(long proceedingId, Submission one) {
    em.flush();
    Submitter from = one.submitter();
    Rows.execute(
        em,
        "insert into psychologist_submission (proceeding_id, received_on, channel, submitter_kind,"
            + " submitter, party_id, reply_by, destination, about) values (?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?)",
        proceedingId,
        one.receivedOn(),
        one.channel(),
        from.kind(),
        from.name(),
        from.partyId(),
        from.replyBy(),
        from.destination(),
        one.about());
  }

  /** The submission that began a case; empty for any other case. */
  public Optional<Submission> of(long proceedingId) {
    em.flush();
    return Rows.one(
        em,
        "select * from psychologist_submission where proceeding_id = ?",
        SubmissionRepository::row,
        proceedingId);
  }

  public void hear(long proceedingId, LocalDate calledOn, LocalDate heardOn) {
    Rows.execute(
        em,
        "update psychologist_submission set called_on = ?, heard_on = ? where proceeding_id = ?",
        calledOn,
        heardOn,
        proceedingId);
  }

  /** Whether the reply is the first one. */
  public boolean replied(long proceedingId, String number, LocalDate on) {
    return Rows.execute(
            em,
            "update psychologist_submission set reply = ?, replied_on = ? where proceeding_id = ?"
                + " and reply is null",
            number,
            on,
            proceedingId)
        == 1;
  }

  /** What a case is about that is taken up anew: the same submission, to be heard and replied. */
  public void takenUpAnew(long earlierId, long newId) {
    em.flush();
    Rows.execute(
        em,
        "insert into psychologist_submission (proceeding_id, received_on, channel, submitter_kind,"
            + " submitter, party_id, reply_by, destination, about, erased_at) select ?,"
            + " received_on, channel, submitter_kind, submitter, party_id, reply_by, destination,"
            + " about, erased_at from psychologist_submission where proceeding_id = ?",
        newId,
        earlierId);
  }

  /** Forgets who submitted and what, of those whom a person wrote or whom they are about. */
  public void erase(long partyId, Instant at) {
    em.flush();
    Rows.execute(
        em,
        EMPTY
            + "(s.party_id = ? or s.proceeding_id in (select id from proceeding where party_id ="
            + " ?))",
        at,
        partyId,
        partyId);
  }

  /** Forgets who submitted and what, in cases that were closed before a moment. */
  public void forget(Instant closedBefore, Instant at) {
    em.flush();
    Rows.execute(
        em,
        EMPTY
            + "exists (select 1 from proceeding p where p.id = s.proceeding_id and p.closed_at <"
            + " ?)",
        at,
        closedBefore);
  }

  private static Submission row(ResultSet row) throws SQLException {
    String name = row.getString("submitter");
    long party = row.getLong("party_id");
    Long partyId = row.wasNull() ? null : party;
    Submitter from =
        name == null
            ? null
            : new Submitter(
                constant(row, "submitter_kind", SubmitterKind.class),
                name,
                partyId,
                constant(row, "reply_by", Channel.class),
                row.getString("destination"));
    return new Submission(
        date(row, "received_on"),
        constant(row, "channel", IntakeChannel.class),
        from,
        row.getString("about"),
        date(row, "called_on"),
        date(row, "heard_on"),
        row.getString("reply"),
        date(row, "replied_on"));
  }
}
