package lv.ikvd.database.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * The rows of a database as a file: the migrations that were applied with their checksums, every
 * table as PostgreSQL copies it, every sequence. The tables themselves are made again by the same
 * migrations, which no release ever changes.
 */
final class Dump {

  private static final String MIGRATIONS = "migrations";
  private static final String SEQUENCES = "sequences";
  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = 'public'"
          + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1";

  private Dump() {}

  static void write(DataSource database, Path file) throws SQLException, IOException {
    try (Connection connection = database.getConnection();
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      entry(
          zip,
          MIGRATIONS,
          lines(
              connection,
              "select script || ' ' || checksum from flyway_schema_history where success and version is not null"
                  + " order by installed_rank"));
      entry(
          zip,
          SEQUENCES,
          lines(
              connection,
              "select sequencename || ' ' || coalesce(last_value, start_value) || ' ' || (last_value is not null)"
                  + " from pg_sequences where schemaname = 'public' order by 1"));
      for (String table : lines(connection, TABLES)) {
        zip.putNextEntry(new ZipEntry("tables/" + table + "(" + columns(connection, table) + ")"));
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy " + table + " (" + columns(connection, table) + ") to stdout",
                new Unclosed(zip));
        zip.closeEntry();
      }
    }
  }

  /** The migrations of the dump that are not in this version, or no longer as they were. */
  static List<String> changedMigrations(Path file, DataSource migrated)
      throws SQLException, IOException {
    try (Connection connection = migrated.getConnection();
        ZipFile zip = new ZipFile(file.toFile())) {
      List<String> missing = new ArrayList<>(read(zip, MIGRATIONS));
      missing.removeAll(
          lines(connection, "select script || ' ' || checksum from flyway_schema_history"));
      return missing;
    }
  }

  /** Makes the tables as they were then, and fills them; returns how many rows each has. */
  static Map<String, Long> restore(Path file, DataSource empty, Path work)
      throws SQLException, IOException {
    Map<String, Long> rows = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      migrate(empty, read(zip, MIGRATIONS), work);
      try (Connection connection = empty.getConnection();
          Statement statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute("set local session_replication_role = replica");
        for (String table : lines(connection, TABLES)) {
          statement.execute("delete from " + table);
        }
        for (ZipEntry entry :
            zip.stream().filter(e -> e.getName().startsWith("tables/")).toList()) {
          String table = entry.getName().substring("tables/".length());
          try (InputStream content = zip.getInputStream(entry)) {
            rows.put(
                table.substring(0, table.indexOf('(')),
                connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", content));
          }
        }
        for (String sequence : read(zip, SEQUENCES)) {
          String[] part = sequence.split(" ");
          statement.execute("select setval('%s', %s, %s)".formatted((Object[]) part));
        }
        connection.commit();
      }
    }
    return rows;
  }

  /** Only the migrations of the dump: later ones may have lower numbers. */
  private static void migrate(DataSource empty, List<String> migrations, Path work)
      throws IOException {
    for (String migration : migrations) {
      String script = migration.substring(0, migration.lastIndexOf(' '));
      String name = script.substring(script.lastIndexOf('/') + 1);
      URL source = Dump.class.getResource("/db/migration/" + name);
      if (source == null) {
        throw new IllegalStateException("a migration of a release is gone: " + name);
      }
      try (InputStream content = source.openStream()) {
        Files.copy(content, work.resolve(name));
      }
    }
    Flyway.configure(Dump.class.getClassLoader())
        .dataSource(empty)
        .locations("filesystem:" + work)
        .load()
        .migrate();
  }

  private static String columns(Connection connection, String table) throws SQLException {
    return String.join(
        ", ",
        lines(
            connection,
            "select '\"' || column_name || '\"' from information_schema.columns where table_schema = 'public'"
                + " and is_generated = 'NEVER' and table_name = '"
                + table
                + "' order by ordinal_position"));
  }

  private static List<String> lines(Connection connection, String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }

  private static void entry(ZipOutputStream zip, String name, List<String> lines)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
        .transferTo(zip);
    zip.closeEntry();
  }

  private static List<String> read(ZipFile zip, String name) throws IOException {
    try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** What is copied into an entry must not close the whole file. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    private Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
