package lv.ikvd.database.entity;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The tables of IKVIS in a database, kept by Flyway from the migrations beside this class.
 *
 * <p>An older database is brought up to date. A newer one is left alone, for an old application
 * would write rows that break the rules of the new tables.
 */
public final class Schema {

  private final DataSource database;

  public Schema(DataSource database) {
    this.database = database;
  }

  /**
   * Brings the tables up to this version of the application.
   *
   * @return how many migrations were applied
   * @throws IllegalStateException with one line for the administrator, if the database cannot be
   *     reached, is newer than the application, or a migration fails
   */
  public int migrate() {
    if (isUpToDate()) {
      return 0;
    }
    Flyway flyway = flyway();
    checkNotNewer(flyway);
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException failure) {
      throw new IllegalStateException(
          "The database could not be brought up to date: " + oneLine(failure), failure);
    }
  }

  /** As {@link #migrate}, but only looks: nothing is written. */
  public void check() {
    if (!isUpToDate()) {
      checkNotNewer(flyway());
    }
  }

  private Flyway flyway() {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:" + MigrationFiles.PLACE)
        // Versions are the minute of writing; what is written earlier may be merged later.
        .outOfOrder(true)
        .load();
  }

  private boolean isUpToDate() {
    try {
      return MigrationFiles.areApplied(database);
    } catch (SQLException failure) {
      throw new IllegalStateException("The database cannot be reached: " + oneLine(failure));
    }
  }

  private static void checkNotNewer(Flyway flyway) {
    try {
      newest(flyway)
          .ifPresent(
              version -> {
                throw new IllegalStateException(
                    "The database is newer (version "
                        + version
                        + ") than this application: start a newer IKVIS or restore a backup");
              });
    } catch (FlywayException failure) {
      throw new IllegalStateException(
          "The state of the database cannot be read: " + oneLine(failure), failure);
    }
  }

  /** The newest version in the database that this application does not know. */
  private static Optional<String> newest(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .filter(migration -> migration.getState().name().startsWith("FUTURE"))
        .reduce((older, newer) -> newer)
        .map(MigrationInfo::getVersion)
        .map(Object::toString);
  }

  private static String oneLine(Exception failure) {
    return String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
  }
}
