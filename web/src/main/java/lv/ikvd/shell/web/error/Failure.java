package lv.ikvd.shell.web.error;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
      if (cause instanceof ConstraintViolationException violations) {
        return Optional.of(invalid(violations));
      }
      // the container says either, by the way that leads to the bean
      if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
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

  /**
   * What bean validation found: each violation at its field, which no check of a form caught. Its
   * own words are the server's, in the server's language, and may quote what was typed.
   */
  private static Problem invalid(ConstraintViolationException violations) {
    return new Problem("SHELL-020")
        .with(
            violations.getConstraintViolations().stream()
                .map(Failure::invalid)
                .sorted(Comparator.comparing(one -> one.field().orElse("")))
                .toList());
  }

  private static Problem invalid(ConstraintViolation<?> violation) {
    Object value = violation.getInvalidValue();
    Object most = violation.getConstraintDescriptor().getAttributes().get("max");
    boolean tooLong = most instanceof Integer max && value instanceof String s && s.length() > max;
    boolean missing = value == null || "".equals(value) || List.of().equals(value);
    Problem problem =
        tooLong ? new Problem("SHELL-032", most) : new Problem(missing ? "SHELL-030" : "SHELL-033");
    return problem.at(field(violation.getPropertyPath()));
  }

  /** As a page names the field: {@code places:0:permission}. */
  private static String field(Path path) {
    StringBuilder field = new StringBuilder();
    String last = "";
    for (Path.Node node : path) {
      last = Objects.toString(node.getName(), last);
      if (node.getKind() == ElementKind.PROPERTY) {
        field.append(node.getIndex() == null ? "" : node.getIndex() + ":").append(last).append(':');
      }
    }
    return field.isEmpty() ? last : field.substring(0, field.length() - 1);
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
