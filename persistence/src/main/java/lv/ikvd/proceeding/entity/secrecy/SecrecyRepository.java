package lv.ikvd.proceeding.entity.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Rows;

/** Who is let into the files of confidential registers. */
@ApplicationScoped
public class SecrecyRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected SecrecyRepository() {}

  public SecrecyRepository(EntityManager em) {
    this.em = em;
  }

  /** The board of each confidential register. */
  public Map<String, String> boards() {
    return Rows.list(
            em,
            "select register, board from confidential_register",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether an account is on a board on a day, as whatever. */
  public boolean onBoard(String board, long accountId, LocalDate on) {
    return Rows.one(
            em,
            "select 1 from board_member where board = ? and account_id = ? and from_on <= ? and"
                + " (to_on is null or to_on >= ?) limit 1",
            row -> true,
            board,
            accountId,
            on,
            on)
        .isPresent();
  }

  /** Whether an account was named for the contest of a case; without one, no name counts. */
  public boolean namedForContest(long proceedingId, long accountId) {
    return Rows.one(
            em,
            """
            select 1 from confidential_reader r where r.proceeding_id = ? and r.account_id = ?
               and exists (select 1 from contest c join decision d on d.id = c.decision_id where d.proceeding_id = r.proceeding_id)\
            """,
            row -> true,
            proceedingId,
            accountId)
        .isPresent();
  }

  /** Whether a case was contested. */
  public boolean contested(long proceedingId) {
    return Rows.one(
            em,
            "select 1 from contest c join decision d on d.id = c.decision_id where d.proceeding_id"
                + " = ? limit 1",
            row -> true,
            proceedingId)
        .isPresent();
  }

  public void name(long proceedingId, long accountId, String by, Instant at) {
    Rows.execute(
        em,
        "insert into confidential_reader values (?, ?, ?, ?) on conflict do nothing",
        proceedingId,
        accountId,
        by,
        at);
  }

  /** The purpose that an account stated for a case on a day, the last one. */
  public Optional<String> stated(long proceedingId, long accountId, LocalDate on) {
    return Rows.one(
        em,
        "select purpose from confidential_purpose where proceeding_id = ? and account_id = ? and"
            + " stated_on = ? order by id desc limit 1",
        row -> row.getString(1),
        proceedingId,
        accountId,
        on);
  }

  /** Keeps for what an account opens a case. */
  public void state(
      long proceedingId, long accountId, String purpose, String words, LocalDate on, Instant at) {
    Rows.execute(
        em,
        "insert into confidential_purpose values (nextval('confidential_purpose_seq'), ?, ?, ?, ?,"
            + " ?, ?)",
        proceedingId,
        accountId,
        purpose,
        words,
        on,
        at);
  }

  /** For what a case was opened and by whom, the last first. */
  public List<StatedPurpose> purposes(long proceedingId) {
    return Rows.list(
        em,
        "select a.display_name, s.purpose, s.words, s.stated_at from confidential_purpose s join"
            + " account a on a.id = s.account_id where s.proceeding_id = ? order by s.id desc limit"
            + " 200",
        row ->
            new StatedPurpose(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Rows.moment(row, "stated_at")),
        proceedingId);
  }
}
