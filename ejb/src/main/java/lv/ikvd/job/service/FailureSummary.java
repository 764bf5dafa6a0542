package lv.ikvd.job.service;

import java.sql.SQLException;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;

/**
 * A failure in one line without its message, for messages hold values and values may be personal:
 * the code of a problem, or the type of the deepest cause, the state that the database gives and
 * the place in our code.
 */
final class FailureSummary {

  private static final int MAX_DEPTH = 20;

  private FailureSummary() {}

  static String of(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; depth < MAX_DEPTH && cause != null; depth++) {
      if (cause instanceof Problem problem) {
        return problem.code();
      }
      if (cause.getCause() == null) {
        break;
      }
      cause = cause.getCause();
    }
    Throwable deepest = cause == null ? failure : cause;
    String state = deepest instanceof SQLException sql ? " " + sql.getSQLState() : "";
    return deepest.getClass().getSimpleName() + state + place(failure, deepest);
  }

  private static String place(Throwable failure, Throwable deepest) {
    return Stream.of(deepest, failure)
        .flatMap(one -> Stream.of(one.getStackTrace()))
        .filter(frame -> frame.getClassName().startsWith("lv.ikvd."))
        .findFirst()
        .map(
            frame ->
                " at "
                    + frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1)
                    + "."
                    + frame.getMethodName()
                    + ":"
                    + frame.getLineNumber())
        .orElse("");
  }
}
