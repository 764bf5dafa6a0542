package lv.ikvd.board.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.ikvd.board.entity.row.RecusalRow;
import lv.ikvd.board.entity.row.VoteRow;
import lv.ikvd.database.entity.Rows;

/**
 * Keeps ballots: who takes no part, who has voted, and what was voted. In a closed ballot a vote
 * bears neither name nor time.
 */
@ApplicationScoped
public class BallotRepository {

  private static final String OF_SITTING =
      " where %s.item_id in (select id from agenda_item where sitting_id = ?)";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected BallotRepository() {}

  public BallotRepository(EntityManager em) {
    this.em = em;
  }

  public void recuse(long itemId, long memberId, String reason, Instant at) {
    Rows.execute(em, "insert into recusal values (?, ?, ?, ?)", itemId, memberId, reason, at);
  }

  public void cast(long itemId, long memberId, Choice choice, Instant at, boolean open) {
    Rows.execute(em, "insert into ballot_paper values (?, ?)", itemId, memberId);
    if (open) {
      Rows.execute(
          em,
          "insert into vote (item_id, member_id, choice, cast_at) values (?, ?, ?, ?)",
          itemId,
          memberId,
          choice,
          at);
    } else {
      Rows.execute(em, "insert into vote (item_id, choice) values (?, ?)", itemId, choice);
    }
  }

  /** Members who take no part in an item. */
  public Set<Long> recused(long itemId) {
    return ids("select member_id from recusal where item_id = ?", itemId);
  }

  /** Members who have voted on an item. */
  public Set<Long> voted(long itemId) {
    return ids("select member_id from ballot_paper where item_id = ?", itemId);
  }

  /** Whether a member has voted on any item of a sitting. */
  public boolean votedAt(long sittingId, long memberId) {
    return !ids(
            "select b.member_id from ballot_paper b join agenda_item i on i.id = b.item_id"
                + " where i.sitting_id = ? and b.member_id = ? limit 1",
            sittingId,
            memberId)
        .isEmpty();
  }

  /** The votes on an item, in an order that tells nothing. */
  public List<VoteRow> votes(long itemId) {
    return Rows.list(em, votes(" where v.item_id = ?"), BallotRepository::vote, itemId);
  }

  /** The votes on all items of a sitting. */
  public List<VoteRow> votesAt(long sittingId) {
    return Rows.list(em, votes(OF_SITTING.formatted("v")), BallotRepository::vote, sittingId);
  }

  public List<RecusalRow> recusalsAt(long sittingId) {
    return Rows.list(
        em,
        "select r.*, m.name from recusal r join board_member m on m.id = r.member_id"
            + OF_SITTING.formatted("r")
            + " order by r.recorded_at, m.id",
        row ->
            new RecusalRow(
                row.getLong("item_id"),
                row.getLong("member_id"),
                row.getString("name"),
                row.getString("reason")),
        sittingId);
  }

  /** Who has voted on which item of a sitting: item and member. */
  public List<long[]> papersAt(long sittingId) {
    return Rows.list(
        em,
        "select b.item_id, b.member_id from ballot_paper b" + OF_SITTING.formatted("b"),
        row -> new long[] {row.getLong(1), row.getLong(2)},
        sittingId);
  }

  private Set<Long> ids(String sql, Object... parameters) {
    return new HashSet<>(Rows.list(em, sql, row -> row.getLong(1), parameters));
  }

  private static String votes(String where) {
    return "select v.item_id, v.member_id, m.name, v.choice from vote v left join board_member m"
        + " on m.id = v.member_id"
        + where
        + " order by m.id, v.choice";
  }

  private static VoteRow vote(java.sql.ResultSet row) throws java.sql.SQLException {
    return new VoteRow(
        row.getLong("item_id"),
        id(row, "member_id"),
        row.getString("name"),
        constant(row, "choice", Choice.class));
  }
}
