package lv.ikvd.board.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.database.entity.Rows;

/** Keeps who sits on which board, and for how long. */
@ApplicationScoped
public class MemberRepository {

  private static final String IN_OFFICE = " and from_on <= ? and (to_on is null or to_on >= ?)";

  private static final String ORDER =
      " order by case role when 'CHAIR' then 1 when 'MEMBER' then 2 else 3 end, name collate"
          + " latvian, id";

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected MemberRepository() {}

  public MemberRepository(EntityManager em) {
    this.em = em;
  }

  /** Who is on a board on a day: the chair first, the secretaries last. */
  public List<MemberRow> of(String board, LocalDate on) {
    return Rows.list(
        em,
        "select * from board_member where board = ?" + IN_OFFICE + ORDER,
        MemberRepository::row,
        board,
        on,
        on);
  }

  /** What an account is on a board on a day. */
  public List<MemberRow> ofAccount(String board, Long accountId, LocalDate on) {
    return Rows.list(
        em,
        "select * from board_member where board = ? and account_id = ?" + IN_OFFICE + ORDER,
        MemberRepository::row,
        board,
        accountId,
        on,
        on);
  }

  /** The boards on which an account is on a day. */
  public List<String> boards(Long accountId, LocalDate on) {
    return Rows.list(
        em,
        "select distinct board from board_member where account_id = ?" + IN_OFFICE,
        row -> row.getString(1),
        accountId,
        on,
        on);
  }

  public Optional<MemberRow> find(long memberId) {
    return Rows.one(em, "select * from board_member where id = ?", MemberRepository::row, memberId);
  }

  /** Everybody who was, is or will be on a board; who left before the day stands last. */
  public List<MemberRow> all(String board, LocalDate today) {
    return Rows.list(
        em,
        "select * from board_member where board = ? order by coalesce(to_on < ?, false),"
            + " case role when 'CHAIR' then 1 when 'MEMBER' then 2 else 3 end,"
            + " name collate latvian, from_on, id",
        MemberRepository::row,
        board,
        today);
  }

  /** Holds a board until the end of the transaction, so that two changes of it wait in line. */
  public void lock(String board) {
    Rows.list(
        em,
        "select 1 from pg_advisory_xact_lock(hashtextextended('board ' || ?, 3))",
        row -> Boolean.TRUE,
        board);
  }

  /** The last day on which a sitting counted somebody among its members. */
  public Optional<LocalDate> lastSitting(long memberId) {
    return Rows.one(
        em,
        "select s.held_on from sitting s join sitting_attendance a on a.sitting_id = s.id"
            + " where a.member_id = ? order by s.held_on desc limit 1",
        row -> date(row, "held_on"),
        memberId);
  }

  /** Sets the last day of a membership. */
  public void end(long memberId, LocalDate on) {
    Rows.execute(
        em, "update board_member set to_on = ?, version = version + 1 where id = ?", on, memberId);
  }

  public boolean isEmpty() {
    return Rows.list(em, "select id from board_member limit 1", row -> row.getLong(1)).isEmpty();
  }

  /** Appoints somebody; the id of the row is the database's. */
  public void add(MemberRow member) {
    em.flush();
    Rows.execute(
        em,
        """
        insert into board_member (id, board, account_id, name, organisation, role, from_on, to_on, appointed_by)
        values (nextval('board_member_seq'), ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        member.board(),
        member.accountId(),
        member.name(),
        member.organisation(),
        member.role(),
        member.fromOn(),
        member.toOn(),
        member.appointedBy());
  }

  private static MemberRow row(ResultSet row) throws SQLException {
    return new MemberRow(
        row.getLong("id"),
        row.getString("board"),
        id(row, "account_id"),
        row.getString("name"),
        row.getString("organisation"),
        constant(row, "role", MemberRole.class),
        date(row, "from_on"),
        date(row, "to_on"),
        row.getString("appointed_by"),
        row.getLong("version"));
  }
}
