package lv.ikvd.database.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * The migrations of this application, and whether a database has had them all and no other.
 *
 * <p>That is so at nearly every start; then Flyway with its several hundred classes is not needed.
 * Each is known by its file's name and by Flyway's own sum over its lines, so that a migration
 * which was changed after it was applied is found as ever: anything that differs is left to Flyway.
 */
final class MigrationFiles {

  static final String PLACE = "db/migration";

  private MigrationFiles() {}

  /** Whether Flyway would find nothing to do and nothing to say. */
  static boolean areApplied(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet table =
          statement.executeQuery("select to_regclass('flyway_schema_history')")) {
        if (!table.next() || table.getString(1) == null) {
          return false;
        }
      }
      Set<String> applied = new TreeSet<>();
      try (ResultSet row =
          statement.executeQuery(
              "select script || ' ' || coalesce(checksum::text, '') || ' ' || success"
                  + " from flyway_schema_history")) {
        while (row.next()) {
          applied.add(row.getString(1));
        }
      }
      return applied.equals(expected());
    }
  }

  /** The rows that Flyway writes for the files of this application: name, sum, success. */
  private static Set<String> expected() {
    Set<String> rows = new TreeSet<>();
    for (String name : names()) {
      rows.add(name + " " + sum(name) + " true");
    }
    return rows;
  }

  private static List<String> names() {
    try {
      URL place = loader().getResource(PLACE);
      if (place == null) {
        return List.of();
      }
      if (place.openConnection() instanceof JarURLConnection jar) {
        // of its own, and closed: a jar that is replaced later must not be known from here
        jar.setUseCaches(false);
        try (JarFile file = jar.getJarFile()) {
          return file.stream()
              .map(JarEntry::getName)
              .filter(name -> name.startsWith(PLACE + "/") && name.endsWith(".sql"))
              .map(name -> name.substring(PLACE.length() + 1))
              .toList();
        }
      }
      try (Stream<Path> files = Files.list(Path.of(URI.create(place.toString())))) {
        return files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".sql"))
            .toList();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As Flyway: CRC-32 over the lines in UTF-8, without their ends. */
  private static int sum(String name) {
    CRC32 sum = new CRC32();
    try (InputStream file =
            Objects.requireNonNull(loader().getResourceAsStream(PLACE + "/" + name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return (int) sum.getValue();
  }

  private static ClassLoader loader() {
    return MigrationFiles.class.getClassLoader();
  }
}
