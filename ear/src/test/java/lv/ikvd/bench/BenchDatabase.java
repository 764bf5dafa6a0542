package lv.ikvd.bench;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import lv.ikvd.database.entity.IkvisDataSource;
import lv.ikvd.database.entity.Schema;
import lv.ikvd.starter.DatabaseAddress;

/**
 * A register of a given size in a database of its own, beside others in one server.
 *
 * <p>The rows are written as sets, past the application: constraints hold by construction, triggers
 * are off and the other indexes are built afterwards. The versions have no leaves in the register
 * log. A database that an earlier run left is used again when it was made of the same migrations
 * and the same rows.
 */
final class BenchDatabase {

  private static final Pattern TABLE = Pattern.compile("insert into (\\w+) \\(");

  private final DatabaseAddress server;
  private final String name;
  private final String rows;
  private final int entries;

  private BenchDatabase(DatabaseAddress server, String rows, int entries) {
    this.server = server;
    this.name = "bench_" + rows + "_" + entries;
    this.rows = resource(rows);
    this.entries = entries;
  }

  /**
   * Makes the database if it is not there, and tells its address.
   *
   * @param rows name of the statements that write them, in which {@code :n} is the number of
   *     entries
   */
  static DatabaseAddress of(DatabaseAddress server, String rows, int entries) {
    BenchDatabase database = new BenchDatabase(server, rows, entries);
    try {
      database.prepare();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return database.address();
  }

  /** A new database without tables. */
  static DatabaseAddress empty(DatabaseAddress server, String name) {
    try (Connection connection = source(server).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("create database " + name);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return beside(server, name);
  }

  private static DatabaseAddress beside(DatabaseAddress server, String name) {
    String url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
    return new DatabaseAddress(url, server.user(), server.password());
  }

  static DataSource source(DatabaseAddress address) {
    try {
      return IkvisDataSource.to(address.url(), address.user(), address.password());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private DatabaseAddress address() {
    return beside(server, name);
  }

  private void prepare() throws SQLException {
    DatabaseAddress made = empty(server, name + "_new");
    new Schema(source(made)).migrate();
    String content = content(made);
    if (content.equals(found())) {
      return;
    }
    long start = System.nanoTime();
    fill(made);
    try (Connection connection = source(server).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("alter database " + name + "_new rename to " + name);
      statement.execute("comment on database " + name + " is '" + content + "'");
      statement.execute("checkpoint");
    }
    System.out.printf(
        "%,d entries made in %d s%n", entries, (System.nanoTime() - start) / 1_000_000_000);
  }

  /** What the database is made of. */
  private String content(DatabaseAddress made) throws SQLException {
    try (Connection connection = source(made).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select sum(checksum::bigint) from flyway_schema_history")) {
      row.next();
      return row.getString(1) + "/" + rows.hashCode();
    }
  }

  private String found() throws SQLException {
    try (Connection connection = source(server).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select shobj_description(oid, 'pg_database') from pg_database where datname = '"
                    + name
                    + "'")) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private void fill(DatabaseAddress made) throws SQLException {
    try (Connection connection = source(made).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute("set work_mem = '256MB'");
      statement.execute("set temp_buffers = '256MB'");
      Set<String> tables = tables();
      Map<String, String> indexes = indexes(statement, tables);
      for (String index : indexes.keySet()) {
        statement.execute("drop index " + index);
      }
      for (String sql : rows.replace(":n", String.valueOf(entries)).split(";\n")) {
        statement.execute(sql);
      }
      for (String definition : indexes.values()) {
        statement.execute(definition);
      }
      for (String table : tables) {
        statement.execute(
            "select setval(c.oid, %d) from pg_class c where c.relkind = 'S' and c.relname = '%s_seq'"
                .formatted(20_000_000 + 4L * entries, table));
        statement.execute("vacuum (analyze) " + table);
      }
    }
  }

  private Set<String> tables() {
    return TABLE.matcher(rows).results().map(table -> table.group(1)).collect(toSet());
  }

  /** Definitions by name of the indexes that no constraint needs. */
  private static Map<String, String> indexes(Statement statement, Set<String> tables)
      throws SQLException {
    Map<String, String> indexes = new TreeMap<>();
    for (String table : tables) {
      try (ResultSet rows =
          statement.executeQuery(
              "select i.indexname, i.indexdef from pg_indexes i where i.tablename = '"
                  + table
                  + "' and not exists (select 1 from pg_constraint c where c.conname ="
                  + " i.indexname)")) {
        while (rows.next()) {
          indexes.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return indexes;
  }

  private static String resource(String rows) {
    try (InputStream sql =
        BenchDatabase.class.getResourceAsStream("/bench/%s.sql".formatted(rows))) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
