package lv.ikvd.proceeding.entity.row;

import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Stage;

/**
 * Which proceedings a queue shows.
 *
 * @param scope whose cases: of the account, of everybody, or of nobody yet
 * @param accountId the account that asks
 * @param today the day of asking: whoever is away on it is substituted
 * @param register code of a register, or null for all
 * @param procedure code of a procedure, or null for all
 * @param stage null for all
 * @param handlerId cases of this official only, or null for all
 * @param dueFrom due on this day or after it, or null for all
 * @param dueUntil due on this day or before it, or null for all; those that stand still left out
 * @param waiting whether only those that wait for others are meant
 * @param decidedFrom decided on this day or after it, or null for all
 * @param q part of a name or the beginning of a number, or null
 * @param closed whether ended proceedings are shown instead of open ones
 */
public record QueueFilter(
    Scope scope,
    Long accountId,
    LocalDate today,
    String register,
    String procedure,
    Stage stage,
    Long handlerId,
    LocalDate dueFrom,
    LocalDate dueUntil,
    boolean waiting,
    LocalDate decidedFrom,
    String q,
    boolean closed) {

  /** Whose cases. */
  public enum Scope {
    MINE,
    TEAM,
    UNASSIGNED
  }
}
