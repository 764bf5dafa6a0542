package lv.ikvd.system;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a server stored, seen past it, and rows held fast so that it has to wait. */
public final class Rows {

  private final DataSource source;

  public Rows(RunningServer server) {
    this(server.database());
  }

  Rows(DataSource source) {
    this.source = source;
  }

  /** The first column of what is found. */
  public List<String> all(String sql, Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public long count(String sql, Object... values) {
    return Long.parseLong(all(sql, values).get(0));
  }

  public void execute(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Waits until a job is done. */
  public void awaitDone(String job) {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> count("select count(*) from job where state = 'DONE' and id = " + job) == 1);
  }

  /** Nobody else writes to the table until this is closed; readers are not held up. */
  public Hold hold(String table) {
    return new Hold(source, table);
  }

  /** How many wait for a table that is held. */
  public long waiting(String table) {
    return count(
        "select count(*) from pg_locks l join pg_class c on c.oid = l.relation"
            + " where c.relname = ? and not l.granted",
        table);
  }

  /** A table that is held. */
  public static final class Hold implements AutoCloseable {

    private final Connection connection;

    private Hold(DataSource source, String table) {
      try {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
          statement.execute("lock table " + table + " in share mode");
        }
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }

    @Override
    public void close() {
      try {
        connection.close();
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
