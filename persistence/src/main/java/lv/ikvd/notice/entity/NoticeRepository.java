package lv.ikvd.notice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.security.entity.Confidential;

/** Notices. They are inserted past JPA, for the same key must be quietly the same notice. */
@ApplicationScoped
public class NoticeRepository {

  /** Where a row of the table stands, as a {@link NoticeState}. */
  public static final String STATE =
      "case when failed_at is not null then 'FAILED' when proof is not null then 'PROVEN'"
          + " when sent_at is not null then 'SENT' when uncertain_at is not null then 'UNCERTAIN'"
          + " when sending_at is not null then 'SENDING'"
          + " when listed_at is not null then 'TO_HAND_OVER' else 'PREPARED' end";

  private static final String GONE = "(saite bija nosūtītajā vēstulē)";

  private static final String EMPTY =
      """
      update notice set destination = '(dati dzēsti)', subject = '(dati dzēsti)', body = '(dati dzēsti)', secret = null,
        recipient = case when recipient is null then null else '(dati dzēsti)' end,
        proof = case when proof is null then null else '(dati dzēsti)' end,
        failure = case when failure is null then null else '(dati dzēsti)' end,
        reference = case when reference is null then null else '(dati dzēsti)' end
      """;

  private static final String SELECT = "select n.*, " + STATE + " as state from notice n ";

  @PersistenceContext private EntityManager em;

  protected NoticeRepository() {}

  public NoticeRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Empty when the key is known.
   *
   * @param secret what stands in the place of {@link Notice#SECRET} until it is sent, or null
   */
  public Optional<Long> insert(NoticeDraft draft, String secret, String createdBy, Long repeatsId) {
    em.flush();
    Optional<Long> inserted = insertRow(draft, secret, createdBy, repeatsId);
    inserted.ifPresent(id -> enclose(id, draft.enclosures()));
    return inserted;
  }

  private void enclose(long id, List<Long> documents) {
    for (int i = 0; i < documents.size(); i++) {
      Rows.execute(
          em,
          "insert into notice_enclosure (notice_id, ordinal, document_id) values (?, ?, ?)",
          id,
          i,
          documents.get(i));
    }
  }

  /** The documents that go with a notice beside the one that it is about. */
  public List<Long> enclosures(long id) {
    return Rows.list(
        em,
        "select document_id from notice_enclosure where notice_id = ? order by ordinal",
        row -> row.getLong(1),
        id);
  }

  private Optional<Long> insertRow(
      NoticeDraft draft, String secret, String createdBy, Long repeatsId) {
    return Rows.one(
        em,
        "insert into notice (id, key, kind, proceeding_id, decision_id, party_id, recipient,"
            + " channel, destination, subject, body, document_id, created_at, created_by,"
            + " repeats_id, secret) values (nextval('notice_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " now(), ?, ?, ?) on conflict (key) do nothing returning id",
        row -> row.getLong(1),
        draft.key(),
        draft.kind(),
        draft.proceedingId(),
        draft.decisionId(),
        draft.partyId(),
        draft.recipient(),
        draft.channel(),
        draft.destination(),
        draft.subject(),
        draft.body(),
        draft.documentId(),
        createdBy,
        repeatsId,
        secret);
  }

  /** The text as it was written, without what only the recipient may see. */
  public String bodyOf(long id) {
    return Rows.one(em, "select body from notice where id = ?", row -> row.getString(1), id)
        .orElseThrow();
  }

  /** Gives a notice that is not sent what only its recipient may see. */
  public void secret(long id, String secret) {
    Rows.execute(
        em,
        "update notice set secret = ? where id = ? and sent_at is null and failed_at is null",
        secret,
        id);
  }

  public Optional<Long> byKey(String key) {
    return Rows.one(em, "select id from notice where key = ?", row -> row.getLong(1), key);
  }

  public Optional<Notice> find(long id) {
    return Optional.ofNullable(em.find(Notice.class, id));
  }

  public Optional<NoticeRow> row(long id) {
    em.flush();
    return Rows.one(em, SELECT + "where id = ?", NoticeRepository::row, id);
  }

  /** As {@link #row}, unless it is of a case that is shown only to those who decide it. */
  public Optional<NoticeRow> shown(long id) {
    return Rows.one(
        em, SELECT + "where id = ? and " + Confidential.NO_NOTICE, NoticeRepository::row, id);
  }

  /** The way of notices in one case, in the order in which they were prepared. */
  public List<NoticeRow> ofProceeding(long proceedingId) {
    em.flush();
    return Rows.list(
        em, SELECT + "where proceeding_id = ? order by id", NoticeRepository::row, proceedingId);
  }

  /** What is prepared in a case and nobody will take up by itself: it was withheld. */
  public List<NoticeRow> idle(long proceedingId) {
    em.flush();
    return Rows.list(
        em,
        SELECT
            + "where proceeding_id = ? and "
            + STATE
            + " = 'PREPARED' and not exists (select 1 from work_item w where w.kind = 'NOTICE_SEND'"
            + " and w.payload = n.id::text and w.done_at is null) order by id",
        NoticeRepository::row,
        proceedingId);
  }

  /**
   * What is neither sent nor failed, oldest first; of a channel and a state or, without, of all.
   */
  public Page<NoticeRow> open(Channel channel, NoticeState state, PageRequest page) {
    String where =
        "where "
            + Confidential.NO_NOTICE
            + " and sent_at is null and failed_at is null and (?::text is null or channel = ?)"
            + " and (?::text is null or "
            + STATE
            + " = ?)";
    String wanted = channel == null ? null : channel.name();
    String in = state == null ? null : state.name();
    List<NoticeRow> rows =
        Rows.list(
            em,
            SELECT + where + " order by created_at, id limit ? offset ?",
            NoticeRepository::row,
            wanted,
            wanted,
            in,
            in,
            page.size(),
            page.offset());
    return Page.of(rows, Rows.count(em, "from notice n " + where, wanted, wanted, in, in));
  }

  /** Whether a notice to a party waits to be sent, or was sent and does not count as received. */
  public boolean underWayTo(long partyId, LocalDate today) {
    em.flush();
    return Rows.one(
            em,
            "select id from notice where party_id = ? and failed_at is null"
                + " and (sent_at is null or deemed_on > ?) limit 1",
            row -> row.getLong(1),
            partyId,
            today)
        .isPresent();
  }

  /** Empties what notices to a party said and where they went; returns what was attached. */
  public List<Long> erase(long partyId) {
    em.flush();
    Rows.execute(em, EMPTY + "where party_id = ?", partyId);
    return Rows.list(
        em,
        """
        with attached as (select party_id, document_id from notice where document_id is not null
          union all select n.party_id, e.document_id from notice_enclosure e join notice n on n.id = e.notice_id)
        select distinct document_id from attached a where party_id = ?
           and not exists (select 1 from attached o where o.document_id = a.document_id and o.party_id is distinct from ?)\
        """,
        row -> row.getLong(1),
        partyId,
        partyId);
  }

  /** Empties what notices with a document said and where they went. */
  public void eraseWith(long documentId) {
    em.flush();
    Rows.execute(em, EMPTY + "where document_id = ?", documentId);
  }

  /** The same of notices by their keys, which went to nobody whom the registers know. */
  public void eraseKeyed(List<String> keys) {
    em.flush();
    Rows.execute(em, EMPTY + "where key = any (?)", (Object) keys.toArray(new String[0]));
  }

  /** Marks that sending begins; false when it began before and did not end. */
  public boolean beginSending(long id) {
    return changed(
        "update notice set sending_at = now() where id = ? and sending_at is null"
            + " and sent_at is null and failed_at is null returning id",
        id);
  }

  /** Sending ended for sure without sending anything. */
  public boolean undoSending(long id) {
    return changed(
        "update notice set sending_at = null where id = ? and sent_at is null returning id", id);
  }

  private boolean changed(String sql, Object... parameters) {
    return Rows.one(em, sql, row -> row.getLong(1), parameters).isPresent();
  }

  private static String text(String body, String secret) {
    return body.replace(Notice.SECRET, secret == null ? GONE : secret);
  }

  private static NoticeRow row(ResultSet row) throws SQLException {
    return new NoticeRow(
        row.getLong("id"),
        row.getString("key"),
        row.getString("kind"),
        Rows.constant(row, "state", NoticeState.class),
        Rows.id(row, "proceeding_id"),
        Rows.id(row, "decision_id"),
        Rows.id(row, "party_id"),
        row.getString("recipient"),
        Rows.constant(row, "channel", Channel.class),
        row.getString("destination"),
        row.getString("subject"),
        text(row.getString("body"), row.getString("secret")),
        Rows.id(row, "document_id"),
        Rows.moment(row, "created_at"),
        row.getString("created_by"),
        Rows.moment(row, "sent_at"),
        Rows.date(row, "sent_on"),
        row.getString("sent_by"),
        row.getString("reference"),
        Rows.date(row, "deemed_on"),
        row.getString("explanation"),
        row.getString("proof"),
        Rows.date(row, "proven_on"),
        Rows.moment(row, "failed_at"),
        row.getString("failure"),
        Rows.id(row, "repeats_id"));
  }
}
