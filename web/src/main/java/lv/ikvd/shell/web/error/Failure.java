package lv.ikvd.shell.web.error;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.FileNotFoundException;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;

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
      if (cause instanceof PersistenceException && isUnreachable(cause)) {
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
      if (cause instanceof ViewExpiredException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** SQL state class 08: no connection to the database. */
  private static boolean isUnreachable(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (cause instanceof java.sql.SQLException sql) {
        return sql.getSQLState() != null && sql.getSQLState().startsWith("08");
      }
      cause = cause.getCause();
    }
    return false;
  }
}
