package lv.ikvd.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/** Accounts beside those of the demonstration, made past the application. */
final class Accounts {

  static final String PASSWORD = "demo-anna-2026";

  private Accounts() {}

  /** Makes the account if there is none; all have {@link #PASSWORD}. */
  static void make(RunningServer server, String login, String role) {
    make(server.database(), login, role);
  }

  static void make(DataSource database, String login, String role) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "with a as (insert into account (id, login, display_name, password_hash,"
                    + " created_at) select least(min(id), 0) - 1, ?, ?, ?, now() from account"
                    + " on conflict (login) do nothing returning id)"
                    + " insert into account_role select id, ? from a")) {
      insert.setString(1, login);
      insert.setString(2, login);
      insert.setString(3, hash());
      insert.setString(4, role);
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String hash() {
    Properties hashes = new Properties();
    try (InputStream file = Accounts.class.getResourceAsStream("/demo-hashes.properties")) {
      hashes.load(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return hashes.getProperty("anna");
  }
}
