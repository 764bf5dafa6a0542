package lv.ikvd.database.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @Test
  void isUpToDateAfterOneMigration() {
    DataSource empty = TestDatabase.emptyDatabase();
    new Schema(empty).migrate();

    assertThat(new Schema(empty).migrate()).isZero();
  }

  @Test
  void knowsWithoutFlywayThatNothingIsToBeDone() throws SQLException {
    DataSource empty = TestDatabase.emptyDatabase();
    assertThat(MigrationFiles.areApplied(empty)).as("an empty database").isFalse();

    new Schema(empty).migrate();

    assertThat(MigrationFiles.areApplied(empty)).isTrue();
  }

  @Test
  void leavesAChangedOrMissingMigrationToFlyway() throws SQLException {
    DataSource changed = TestDatabase.emptyDatabase();
    new Schema(changed).migrate();
    execute(changed, "update flyway_schema_history set checksum = 1 where installed_rank = 3");

    assertThatThrownBy(() -> new Schema(changed).migrate())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The database could not be brought up to date: ")
        .hasMessageContaining("checksum mismatch");

    execute(changed, "delete from flyway_schema_history where installed_rank = 3");
    assertThat(MigrationFiles.areApplied(changed)).isFalse();
  }

  private static void execute(DataSource where, String sql) throws SQLException {
    try (Connection connection = where.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void leavesANewerDatabaseAlone() {
    database.sql(
        "insert into flyway_schema_history (installed_rank, version, description, type, script,"
            + " installed_by, execution_time, success) values (9999, '999912312359', 'later',"
            + " 'SQL', 'V999912312359__later.sql', 'test', 1, true)");

    assertThatThrownBy(() -> new Schema(database.dataSource()).migrate())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The database is newer (version 999912312359) than this application: start a newer"
                + " IKVIS or restore a backup");
  }

  @Test
  void saysInOneLineThatTheDatabaseCannotBeReached() throws SQLException {
    DataSource nowhere =
        IkvisDataSource.to("jdbc:postgresql://localhost:1/ikvis", "ikvis", "secret-word");

    assertThatThrownBy(() -> new Schema(nowhere).migrate())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The database cannot be reached: ")
        .hasMessageNotContainingAny("\n", "secret-word");
  }

  @Test
  void refusesAnAddressThatIsNotOfPostgresql() {
    assertThatThrownBy(() -> IkvisDataSource.to("mysql://x", "a", "b"))
        .isInstanceOf(SQLException.class)
        .hasMessage("IKVIS_DB_URL is not an address of PostgreSQL");
    assertThatThrownBy(() -> IkvisDataSource.to(" ", "a", "b"))
        .isInstanceOf(SQLException.class)
        .hasMessage("IKVIS_DB_URL is not set");
  }

  @Test
  void managesEntitiesOfTheApplication() throws SQLException {
    database.run(em -> assertThat(em.createNativeQuery("select 1").getSingleResult()).isEqualTo(1));
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select lower('ĀŠ'), 'š' < 't' collate \"lv-x-icu\"")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("āš");
      assertThat(row.getBoolean(2)).isTrue();
    }
  }
}
