package lv.ikvd.registry.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import lv.ikvd.database.service.Database;

/** Reads the state of an entry by key: what a kept answer is checked by in each request. */
@ApplicationScoped
public class EntryStates {

  private static final String STATE =
      "select e.id, e.current_version_id, s.changes from register_entry e, publication_state s where ";

  private static final String BY_ID = STATE + "e.id = ?";
  private static final String BY_NUMBER = STATE + "e.register = ? and e.number = ?";

  @Resource(lookup = Database.NAME)
  private DataSource database;

  protected EntryStates() {}

  public EntryStates(DataSource database) {
    this.database = database;
  }

  public Optional<EntryState> of(long entryId) {
    return read(BY_ID, entryId);
  }

  public Optional<EntryState> of(String register, String number) {
    return read(BY_NUMBER, register, number);
  }

  private Optional<EntryState> read(String sql, Object... key) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < key.length; i++) {
        statement.setObject(i + 1, key[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new EntryState(row.getLong(1), row.getLong(2), row.getLong(3)))
            : Optional.empty();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("state of an entry", failure);
    }
  }
}
