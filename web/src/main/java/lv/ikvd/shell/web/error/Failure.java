package lv.ikvd.shell.web.error;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import org.primefaces.csp.CspException;

/** Finds in an exception, however often the platform wrapped it, what it means to the user. */
public final class Failure {

  private static final int DEPTH = 20;

  private Failure() {}

  /** The problem that the exception is or stands for; empty if nobody foresaw it. */
  public static Optional<Problem> problem(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (cause instanceof Problem problem) {
        return Optional.of(problem);
      }
      if (cause instanceof EJBAccessException) {
        return Optional.of(Problem.forbidden("SHELL-403"));
      }
      if (cause instanceof OptimisticLockException) {
        return Optional.of(Problem.conflict("SHELL-409"));
      }
      if (isFull(cause)) {
        return Optional.of(Problem.unavailable("SHELL-507"));
      }
      if (isUnreachable(cause)) {
        return Optional.of(Problem.unavailable("SHELL-503"));
      }
      if (cause instanceof FileNotFoundException) {
        return Optional.of(Problem.notFound("SHELL-404"));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  static boolean isExpiredView(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      // who sends a form without the nonce of its page did not get it from here, or long ago
      if (cause instanceof ViewExpiredException || cause instanceof CspException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** No space: of the database (SQL state 53100), or of this server for what is uploaded. */
  private static boolean isFull(Throwable cause) {
    return cause instanceof SQLException sql
        ? "53100".equals(sql.getSQLState())
        : cause instanceof IOException
            && String.valueOf(cause.getMessage()).contains("No space left on device");
  }

  /**
   * No connection to the database: SQL state class 08, a server that is going down (57P) or takes
   * no more connections (53), or a pool that could make none.
   */
  private static boolean isUnreachable(Throwable cause) {
    if (cause instanceof SQLException sql) {
      String state = String.valueOf(sql.getSQLState());
      String said = String.valueOf(sql.getMessage());
      return state.startsWith("08")
          || state.startsWith("57P")
          || state.startsWith("53")
          || said.startsWith("Error in allocating a connection");
    }
    return cause instanceof ResourceException;
  }
}
