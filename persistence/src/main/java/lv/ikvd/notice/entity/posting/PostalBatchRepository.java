package lv.ikvd.notice.entity.posting;

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
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.Notice;

/** Keeps batches of letters for the post. Who acts on one has it until the transaction ends. */
@ApplicationScoped
public class PostalBatchRepository {

  private static final String BATCH =
      "select b.*, (select count(*) from postal_batch_item i where i.batch_id = b.id) as letters"
          + " from postal_batch b ";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected PostalBatchRepository() {}

  public PostalBatchRepository(EntityManager em) {
    this.em = em;
  }

  public long add(String by, Instant at) {
    return Rows.one(
            em,
            "insert into postal_batch (made_at, made_by) values (?, ?) returning id",
            row -> row.getLong(1),
            at,
            by)
        .orElseThrow();
  }

  /** Puts a letter into a batch; false if it stands in another one that is open. */
  public boolean put(long batchId, int ordinal, long noticeId) {
    return Rows.execute(
            em,
            "insert into postal_batch_item (batch_id, ordinal, notice_id) values (?, ?, ?) on"
                + " conflict do nothing",
            batchId,
            ordinal,
            noticeId)
        == 1;
  }

  /** The open batch in which a letter stands. */
  public Optional<PostalBatchRow> openOf(long noticeId) {
    return Rows.one(
        em,
        BATCH + "join postal_batch_item o on o.batch_id = b.id and o.open where o.notice_id = ?",
        PostalBatchRepository::batch,
        noticeId);
  }

  public Optional<PostalBatchRow> find(long id) {
    return Rows.one(em, BATCH + "where b.id = ?", PostalBatchRepository::batch, id);
  }

  /** As the other; nobody else changes it until the transaction ends. */
  public Optional<PostalBatchRow> hold(long id) {
    Rows.list(em, "select id from postal_batch where id = ? for update", row -> row.getLong(1), id);
    return find(id);
  }

  public List<PostalBatchRow> open() {
    return Rows.list(
        em, BATCH + "where b.ended_at is null order by b.id", PostalBatchRepository::batch);
  }

  /** The letters of a batch in their order. */
  public List<PostalItemRow> items(long batchId) {
    em.flush();
    return Rows.list(
        em,
        """
        select i.ordinal, n.*, coalesce(n.recipient, (select v.display_name from party_version v
               where v.party_id = n.party_id and v.superseded_at is null order by v.valid_from desc limit 1)) as named
          from postal_batch_item i join notice n on n.id = i.notice_id where i.batch_id = ? order by i.ordinal\
        """,
        PostalBatchRepository::item,
        batchId);
  }

  /** Takes a letter out: it may go into another batch. */
  public boolean takeOut(long batchId, long noticeId) {
    return Rows.execute(
            em,
            "delete from postal_batch_item where batch_id = ? and notice_id = ?",
            batchId,
            noticeId)
        == 1;
  }

  public void printed(long id, String by, Instant at) {
    Rows.execute(
        em,
        "update postal_batch set prints = prints + 1, printed_by = ?, printed_at = ? where id = ?",
        by,
        at,
        id);
  }

  /** Somebody changed what stands in a batch: who has seen it before is told. */
  public void touch(long id) {
    Rows.execute(em, "update postal_batch set version = version + 1 where id = ?", id);
  }

  /**
   * Ends a batch; its letters stand in no open one any more.
   *
   * @param postedOn null if it is given up
   */
  public void end(long id, LocalDate postedOn, String by, Instant at) {
    Rows.execute(
        em,
        "update postal_batch set posted_on = ?, ended_by = ?, ended_at = ?, version = version + 1"
            + " where id = ?",
        postedOn,
        by,
        at,
        id);
    Rows.execute(em, "update postal_batch_item set open = false where batch_id = ?", id);
  }

  private static PostalBatchRow batch(ResultSet row) throws SQLException {
    return new PostalBatchRow(
        row.getLong("id"),
        Rows.moment(row, "made_at"),
        row.getString("made_by"),
        row.getInt("letters"),
        row.getInt("prints"),
        Rows.moment(row, "printed_at"),
        row.getString("printed_by"),
        Rows.date(row, "posted_on"),
        Rows.moment(row, "ended_at"),
        row.getString("ended_by"),
        row.getLong("version"));
  }

  private static PostalItemRow item(ResultSet row) throws SQLException {
    String secret = row.getString("secret");
    return new PostalItemRow(
        row.getInt("ordinal"),
        row.getLong("id"),
        Rows.id(row, "party_id"),
        row.getString("named"),
        row.getString("destination"),
        Rows.constant(row, "channel", Channel.class),
        row.getString("subject"),
        row.getString("body").replace(Notice.SECRET, secret == null ? "…" : secret),
        Rows.id(row, "document_id"),
        Rows.id(row, "repeats_id") != null,
        Rows.moment(row, "created_at"),
        row.getString("reference"),
        Rows.date(row, "sent_on"),
        Rows.date(row, "deemed_on"));
  }
}
