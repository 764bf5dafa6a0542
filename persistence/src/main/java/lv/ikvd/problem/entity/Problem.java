package lv.ikvd.problem.entity;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A refusal in the user's words: a code, the values that its text names, and the field that it
 * concerns. It rolls the transaction back. For code {@code X} the bundles hold {@code X} (text with
 * {0}, {1} …) and {@code X.remedy}.
 *
 * <p>The exception's own message is the code alone: the values may be personal data, and exception
 * messages reach logs.
 */
@ApplicationException(rollback = true)
public class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What sort of refusal it is; decides the HTTP status. */
  public enum Kind {
    INVALID(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    TOO_LARGE(413),
    TOO_MANY(429),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String code;
  private final Serializable[] arguments;
  private final ArrayList<Problem> further = new ArrayList<>();
  private String field;

  /** The caller's input is wrong; other kinds are made by the methods named after them. */
  public Problem(String code, Object... arguments) {
    this(Kind.INVALID, code, arguments);
  }

  public Problem(Kind kind, String code, Object... arguments) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.arguments = Arrays.stream(arguments).map(Problem::portable).toArray(Serializable[]::new);
  }

  public static Problem forbidden(String code, Object... arguments) {
    return new Problem(Kind.FORBIDDEN, code, arguments);
  }

  public static Problem notFound(String code, Object... arguments) {
    return new Problem(Kind.NOT_FOUND, code, arguments);
  }

  public static Problem conflict(String code, Object... arguments) {
    return new Problem(Kind.CONFLICT, code, arguments);
  }

  public static Problem tooMany(String code, Object... arguments) {
    return new Problem(Kind.TOO_MANY, code, arguments);
  }

  public static Problem unavailable(String code, Object... arguments) {
    return new Problem(Kind.UNAVAILABLE, code, arguments);
  }

  /**
   * Throws when there is something to say, with everything at once: a form shows all its errors
   * together.
   */
  public static void raise(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw problems.get(0).with(problems.subList(1, problems.size()));
    }
  }

  /** Tells of others, too, that were found together with it. */
  public Problem with(List<Problem> others) {
    further.addAll(others);
    return this;
  }

  /**
   * Names the field that the problem concerns, by the id of the input on the page or the property
   * in the API.
   */
  public Problem at(String fieldName) {
    this.field = fieldName;
    return this;
  }

  public Problem because(Throwable cause) {
    initCause(cause);
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public Object[] arguments() {
    return arguments.clone();
  }

  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** This problem and those found together with it. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>();
    all.add(this);
    all.addAll(further);
    return List.copyOf(all);
  }

  private static Serializable portable(Object argument) {
    if (argument == null) {
      return "";
    }
    boolean plain =
        argument instanceof Number
            || argument instanceof Enum<?>
            || argument instanceof Boolean
            || (argument instanceof Temporal && argument instanceof Serializable);
    return plain ? (Serializable) argument : argument.toString();
  }
}
