package lv.ikvd.security.service;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The command that makes the first administrator of a new installation. It runs outside the server,
 * by who can reach the database anyway, so that no address ever makes administrators:
 *
 * <pre>
 * IKVIS_DB_URL=… IKVIS_DB_USER=… IKVIS_DB_PASSWORD=… \
 *   java -cp '…/WEB-INF/lib/*' lv.ikvd.security.service.FirstAdministrator login "Name Surname"
 * </pre>
 *
 * The password is asked for, or read as one line of the standard input. It refuses once there is an
 * active administrator: from then on, that one makes accounts.
 */
public final class FirstAdministrator {

  private final DataSource database;

  FirstAdministrator(DataSource database) {
    this.database = database;
  }

  public static void main(String[] arguments) throws IOException {
    System.exit(run(arguments, System.getenv(), System.out, System.err));
  }

  static int run(
      String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err)
      throws IOException {
    if (arguments.length != 2) {
      err.println("Usage: FirstAdministrator <login> \"<name and surname>\"");
      return 2;
    }
    String url = environment.get("IKVIS_DB_URL");
    if (url == null || url.isBlank()) {
      err.println("IKVIS_DB_URL is not set");
      return 2;
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
      source.setUser(environment.get("IKVIS_DB_USER"));
      source.setPassword(environment.get("IKVIS_DB_PASSWORD"));
      new FirstAdministrator(source).create(arguments[0], arguments[1], password());
      out.println("Administrator " + arguments[0] + " is made: log in and make the other accounts");
      return 0;
    } catch (IllegalArgumentException | IllegalStateException refusal) {
      err.println(refusal.getMessage());
      return 1;
    } catch (SQLException failure) {
      err.println("The database refuses: " + failure.getMessage().replaceAll("\\s+", " "));
      return 1;
    }
  }

  /**
   * @throws IllegalArgumentException with one line, if login or password will not do
   * @throws IllegalStateException with one line, if there is an administrator already
   */
  void create(String login, String name, char[] password) throws SQLException {
    String wanted = login.strip().toLowerCase(Locale.ROOT);
    check(wanted, name, password);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement lock =
          connection.prepareStatement("lock table account in share row exclusive mode")) {
        lock.execute();
      }
      if (exists(
          connection,
          "select 1 from account a join account_role r on r.account_id = a.id where a.active and"
              + " not a.demo and a.oidc_subject is null and r.role = ?",
          Roles.ADMINISTRATOR)) {
        throw new IllegalStateException(
            "There is an administrator already, who makes all other accounts in the application");
      }
      if (exists(connection, "select 1 from account where login = ?", wanted)) {
        throw new IllegalStateException("The login " + wanted + " is taken");
      }
      insert(connection, wanted, name.strip(), PasswordHash.of(password));
      connection.commit();
    }
  }

  private static void check(String login, String name, char[] password) {
    try {
      new AccountForm()
          .check(new AccountCommand(login, name, null, null, Set.of(Roles.ADMINISTRATOR), null));
    } catch (Problem wrong) {
      throw new IllegalArgumentException(
          "A login has 3 to 100 letters a–z, digits, dots, hyphens; a name is needed", wrong);
    }
    try {
      PasswordRule.check(password, login);
    } catch (Problem weak) {
      throw new IllegalArgumentException(
          "The password must have at least "
              + PasswordRule.SHORTEST
              + " characters, not be one of the commonest, and not hold the login",
          weak);
    }
  }

  private static boolean exists(Connection connection, String sql, String parameter)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, parameter);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void insert(Connection connection, String login, String name, String hash)
      throws SQLException {
    String sql =
        """
        with made as (
          insert into account (id, login, display_name, password_hash, created_at)
          values (nextval('account_seq'), ?, ?, ?, clock_timestamp()) returning id, login),
        given as (insert into account_role (account_id, role) select id, ? from made)
        insert into audit_event (id, at, actor, kind, subject, after)
        select nextval('audit_event_seq'), clock_timestamp(), ?, 'ACCOUNT_CREATED', login, ?
          from made
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, login);
      insert.setString(2, name);
      insert.setString(3, hash);
      insert.setString(4, Roles.ADMINISTRATOR);
      insert.setString(5, CurrentUser.SYSTEM_NAME);
      insert.setString(6, "first administrator; roles=" + Roles.ADMINISTRATOR);
      insert.executeUpdate();
    }
  }

  private static char[] password() throws IOException {
    Console console = System.console();
    if (console != null) {
      return console.readPassword("Password: ");
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
