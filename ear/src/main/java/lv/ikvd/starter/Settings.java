package lv.ikvd.starter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the environment says about a run, checked before anything is started.
 *
 * @param port {@code IKVIS_PORT}, 1 to 65535
 * @param database {@code IKVIS_DB_URL}, {@code IKVIS_DB_USER}, {@code IKVIS_DB_PASSWORD}; empty
 *     means a PostgreSQL of our own under the data directory
 * @param data {@code IKVIS_DATA_DIR}
 * @param auth {@code IKVIS_AUTH}, {@code local} or {@code oidc}
 * @param demo {@code IKVIS_DEMO}: demo records and accounts with known passwords; on by default
 *     only with our own database, so that they never slip into an agency's
 * @param javaOptions {@code IKVIS_JAVA_OPTIONS}, more options for the server's JVM, by spaces
 * @param passedOn every other setting named {@code IKVIS_…}, for the application
 */
public record Settings(
    int port,
    Optional<DatabaseAddress> database,
    Path data,
    String auth,
    boolean demo,
    List<String> javaOptions,
    Map<String, String> passedOn) {

  private static final String JDBC = "jdbc:postgresql:";

  /** Reads the settings, or refuses with a line that names the setting, its value and a remedy. */
  public static Settings from(Map<String, String> environment) {
    Optional<DatabaseAddress> database = database(environment);
    return new Settings(
        port(environment),
        database,
        data(environment),
        auth(environment),
        demo(environment, database.isEmpty()),
        javaOptions(environment),
        passedOn(environment));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static int port(Map<String, String> environment) {
    String text = value(environment, "IKVIS_PORT").orElse("8080");
    if (text.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    }
    throw new Refusal("IKVIS_PORT is \"" + text + "\": give a number from 1 to 65535");
  }

  private static Optional<DatabaseAddress> database(Map<String, String> environment) {
    Optional<String> url = value(environment, "IKVIS_DB_URL");
    Optional<String> user = value(environment, "IKVIS_DB_USER");
    Optional<String> password = value(environment, "IKVIS_DB_PASSWORD");
    if (url.isEmpty()) {
      if (user.isPresent() || password.isPresent()) {
        throw new Refusal(
            "IKVIS_DB_USER or IKVIS_DB_PASSWORD is set, but IKVIS_DB_URL is not: set all three or"
                + " none");
      }
      return Optional.empty();
    }
    if (!url.get().startsWith(JDBC)) {
      throw new Refusal(
          "IKVIS_DB_URL does not name a PostgreSQL database: write"
              + " jdbc:postgresql://<server>:5432/<database>");
    }
    if (user.isEmpty() || password.isEmpty()) {
      throw new Refusal(
          "IKVIS_DB_URL is set, but IKVIS_DB_USER or IKVIS_DB_PASSWORD is not: set all three");
    }
    return Optional.of(new DatabaseAddress(url.get(), user.get(), password.get()));
  }

  private static Path data(Map<String, String> environment) {
    String text = value(environment, "IKVIS_DATA_DIR").orElse("data");
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException malformed) {
      throw new Refusal("IKVIS_DATA_DIR is \"" + text + "\": that is no path", malformed);
    }
  }

  private static String auth(Map<String, String> environment) {
    String text = value(environment, "IKVIS_AUTH").orElse("local");
    if (!text.equals("local") && !text.equals("oidc")) {
      throw new Refusal("IKVIS_AUTH is \"" + text + "\": give local or oidc");
    }
    return text;
  }

  private static List<String> javaOptions(Map<String, String> environment) {
    return value(environment, "IKVIS_JAVA_OPTIONS")
        .map(text -> List.of(text.split("\\s+")))
        .orElse(List.of());
  }

  private static Map<String, String> passedOn(Map<String, String> environment) {
    Map<String, String> own = new TreeMap<>(environment);
    own.keySet().removeIf(name -> !name.startsWith("IKVIS_") || name.startsWith("IKVIS_DB_"));
    own.put(
        "IKVIS_URL",
        value(environment, "IKVIS_URL").orElse("http://localhost:" + port(environment) + "/ikvis"));
    return Collections.unmodifiableMap(own);
  }

  private static boolean demo(Map<String, String> environment, boolean otherwise) {
    Optional<String> text = value(environment, "IKVIS_DEMO");
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      throw new Refusal("IKVIS_DEMO is \"" + text.get() + "\": give true or false");
    }
    return text.map(Boolean::valueOf).orElse(otherwise);
  }
}
