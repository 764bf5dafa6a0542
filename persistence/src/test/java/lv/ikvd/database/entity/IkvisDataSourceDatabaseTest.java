package lv.ikvd.database.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class IkvisDataSourceDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  /** What the server refuses is written into logs with its message. */
  @Test
  void aRefusedRowIsNotPartOfTheMessage() throws SQLException {
    PGSimpleDataSource plain = (PGSimpleDataSource) database.dataSource();
    try (Connection connection =
            IkvisDataSource.to(plain.getUrl(), plain.getUser(), plain.getPassword())
                .getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create temporary table named (name text check (name <> 'Anna Kalna'))");

      assertThatThrownBy(() -> statement.execute("insert into named values ('Anna Kalna')"))
          .isInstanceOf(SQLException.class)
          .satisfies(refused -> assertThat(refused.toString()).contains("named_name_check"))
          .hasMessageNotContaining("Anna Kalna");
    }
  }
}
