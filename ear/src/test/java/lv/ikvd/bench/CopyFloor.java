package lv.ikvd.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * What a load wrote, row by row, taken out of its database and copied into another with the same
 * tables, indexes, foreign keys and triggers, in one transaction: the least that writing these rows
 * costs.
 */
final class CopyFloor {

  /** By table, what a load wrote; in the order in which the keys allow it. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("party", "id");
    TABLES.put("address", "id");
    TABLES.put("party_version", "id");
    TABLES.put("personal_code", "id");
    TABLES.put("register_entry", "id");
    TABLES.put("application", "id");
    TABLES.put("proceeding", "id");
    TABLES.put("decision", "id");
    TABLES.put("register_entry_version", "id");
    TABLES.put("child_minder_version", "version_id");
    TABLES.put("child_minder_place", "version_id");
    TABLES.put("decision_effect", "decision_id");
    TABLES.put("timeline_event", "id");
    TABLES.put("log_leaf", "leaf_index");
  }

  private final Map<String, Long> before = new LinkedHashMap<>();
  private final DataSource loaded;

  /** Remembers what is there before the load. */
  CopyFloor(DataSource loaded) throws SQLException {
    this.loaded = loaded;
    try (Connection connection = loaded.getConnection();
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> table : TABLES.entrySet()) {
        try (ResultSet most =
            statement.executeQuery(
                "select coalesce(max(" + table.getValue() + "), -1) from " + table.getKey())) {
          most.next();
          before.put(table.getKey(), most.getLong(1));
        }
      }
    }
  }

  /** Writes what was loaded to files; returns the rows of each. */
  Map<String, Long> export(Path directory) throws SQLException, IOException {
    Map<String, Long> rows = new LinkedHashMap<>();
    Files.createDirectories(directory);
    try (Connection connection = loaded.getConnection()) {
      for (Map.Entry<String, String> table : TABLES.entrySet()) {
        String name = table.getKey();
        String where = " where " + table.getValue() + " > " + before.get(name);
        rows.put(name, out(connection, directory, name, "select * from " + name + where));
      }
      long last = before.get("register_entry_version");
      rows.put(
          "log_pending",
          out(
              connection,
              directory,
              "log_pending",
              "select id, loaded_at from register_entry_version where id > " + last));
      rows.put("log_node", out(connection, directory, "log_node", "select * from log_node"));
    }
    return rows;
  }

  private static long out(Connection connection, Path directory, String table, String query)
      throws SQLException, IOException {
    try (OutputStream file = Files.newOutputStream(directory.resolve(table))) {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (" + query + ") to stdout", file);
    }
  }

  /** Copies the files into a database; returns the seconds that it took. */
  static double copy(DataSource empty, Path directory, Iterable<String> tables)
      throws SQLException, IOException {
    try (Connection connection = empty.getConnection()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("checkpoint");
      }
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      for (String table : tables) {
        long began = System.nanoTime();
        try (InputStream file = Files.newInputStream(directory.resolve(table))) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + table + " from stdin", file, 1 << 16);
        }
        System.out.printf("  copy %s %.1f s%n", table, (System.nanoTime() - began) / 1e9);
      }
      connection.commit();
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
