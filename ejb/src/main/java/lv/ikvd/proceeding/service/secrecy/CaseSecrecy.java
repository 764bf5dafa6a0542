package lv.ikvd.proceeding.service.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.secrecy.SecrecyRepository;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/**
 * Cases of confidential registers: who may know of them, and for what a file is opened.
 *
 * <p>While a case is open its file is read by the board that decides it, with its secretary, and
 * after a contest by the official who was named for it; at any time by the auditor. Everybody else
 * is told that there is no such case. When it is closed its outcome alone is left to the board.
 */
@ApplicationScoped
public class CaseSecrecy {

  private static final String PURPOSE = "CASE";

  @Inject private SecrecyRepository repository;
  @Inject private OfficeContext office;

  /** Registers come with migrations only. */
  private volatile Map<String, String> boards;

  /** Whether a board decides on cases of a confidential register. */
  public boolean confidential(String board) {
    return boards().containsValue(board);
  }

  /**
   * For what the user opens a case.
   *
   * @return a code of LOOK_PURPOSE
   * @throws Problem PROC-001 (not found) for who may not know of it, SECRECY-001 (forbidden) for
   *     who has not said for what today
   */
  public String purpose(CaseRow row) {
    if (!boards().containsKey(row.register()) || system()) {
      return PURPOSE;
    }
    requireReader(row);
    return stated(row.id()).orElseThrow(() -> Problem.forbidden("SECRECY-001", row.number()));
  }

  /** Whether the user must say for what before the file of a case is shown. */
  public boolean asksPurpose(CaseRow row) {
    return boards().containsKey(row.register()) && !system() && stated(row.id()).isEmpty();
  }

  /**
   * @throws Problem PROC-001 (not found) unless the user may read the file of a case now
   */
  public void requireReader(CaseRow row) {
    if (!shown(row)) {
      throw Problem.notFound("PROC-001", row.number());
    }
  }

  /** Whether the user may read the file of a case now. */
  public boolean shown(CaseRow row) {
    return !boards().containsKey(row.register())
        || office.has(Roles.AUDITOR)
        || row.stage() != Stage.CLOSED && onBoard(row.register())
        || namedForContest(row.id());
  }

  /**
   * @throws Problem PROC-001 (not found) unless the user may work on a case
   */
  public void requireWorker(Proceeding proceeding) {
    boolean may =
        !boards().containsKey(proceeding.getRegister())
            || system()
            || onBoard(proceeding.getRegister())
            || namedForContest(proceeding.getId());
    if (!may) {
      throw Problem.notFound("PROC-001", proceeding.getNumber());
    }
  }

  /** Whether the user is on the board of a confidential register today. */
  public boolean onBoard(String register) {
    Long account = office.accountId();
    return account != null && repository.onBoard(boards().get(register), account, office.today());
  }

  private boolean namedForContest(long proceedingId) {
    Long account = office.accountId();
    return account != null && repository.namedForContest(proceedingId, account);
  }

  private Optional<String> stated(long proceedingId) {
    Long account = office.accountId();
    return account == null
        ? Optional.empty()
        : repository.stated(proceedingId, account, office.today());
  }

  private boolean system() {
    return office.accountId() == null && office.has(Roles.SYSTEM);
  }

  private Map<String, String> boards() {
    if (boards == null) {
      boards = repository.boards();
    }
    return boards;
  }
}
