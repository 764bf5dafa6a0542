package lv.ikvd.problem.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Names what this thread works on, so that every line of the log written meanwhile says it: {@code
 * [request=4f1c… case=LIE-2026-000012] text}. Values are ids and numbers, never a name, a personal
 * code or what somebody typed.
 *
 * <p>The platform's logging knows no context of a thread; the lines of {@code lv.ikvd} pass {@link
 * Lines} before they reach the server's own handlers, in both packagings.
 */
public final class LogContext implements AutoCloseable {

  private static final ThreadLocal<Map<String, String>> CURRENT =
      ThreadLocal.withInitial(LinkedHashMap::new);

  /** Held here, for the platform forgets loggers that nobody holds. */
  private static final Logger OURS = Logger.getLogger("lv.ikvd");

  private final String key;
  private final String before;

  private LogContext(String key, String before) {
    this.key = key;
    this.before = before;
  }

  /**
   * @param key one word, such as {@code case}
   * @param value letters, digits and {@code . _ -}; anything else becomes {@code _}
   */
  public static LogContext with(String key, String value) {
    String clean = value.replaceAll("[^\\p{Alnum}._-]", "_");
    return new LogContext(key, CURRENT.get().put(key, clean));
  }

  /** Begins to name the context in the log; the caller stops it when the application ends. */
  public static Handler start() {
    Handler lines = new Lines();
    OURS.addHandler(lines);
    return lines;
  }

  public static void stop(Handler lines) {
    OURS.removeHandler(lines);
  }

  @Override
  public void close() {
    if (before == null) {
      CURRENT.get().remove(key);
    } else {
      CURRENT.get().put(key, before);
    }
    if (CURRENT.get().isEmpty()) {
      CURRENT.remove();
    }
  }

  /** Writes nothing; changes the record that the next handlers write. */
  private static final class Lines extends Handler {

    @Override
    public void publish(LogRecord line) {
      Map<String, String> context = CURRENT.get();
      if (!context.isEmpty() && line.getMessage() != null) {
        line.setMessage(
            context.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" ", "[", "] " + line.getMessage())));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
