package lv.ikvd.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The statements that reach the database of a {@link MicroServer}, as PostgreSQL itself logs them,
 * from when this is opened until it is closed.
 */
final class StatementLog implements AutoCloseable {

  private static final int RUNS = 7;

  /** What frames a transaction is no question. */
  private static final Pattern STATEMENT =
      Pattern.compile(".*LOG:  (execute [^:]+|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW ).+");

  private final MicroServer server;
  private final Path file;

  StatementLog(MicroServer server) {
    this.server = server;
    this.file = server.log().resolveSibling("postgresql.log");
    set("alter system set log_statement = 'all'");
  }

  /**
   * The statements of one request: the shortest of several runs, since clocks and workers of the
   * server ask in between, and accounts are looked up every few seconds.
   */
  List<String> of(Runnable request) {
    request.run();
    List<String> shortest = null;
    for (int i = 0; i < RUNS; i++) {
      int before = statements().size();
      request.run();
      List<String> all = statements();
      List<String> own = all.subList(before, all.size());
      if (shortest == null || own.size() < shortest.size()) {
        shortest = List.copyOf(own);
      }
    }
    return shortest;
  }

  private List<String> statements() {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> STATEMENT.matcher(line).matches())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void set(String sql) {
    try (Connection connection = server.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    set("alter system reset log_statement");
  }
}
