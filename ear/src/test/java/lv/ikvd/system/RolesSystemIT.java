package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles reach pages and use cases in both packagings. */
class RolesSystemIT {

  private static final String PASSWORD = "demo-anna-2026";

  enum Runtime {
    MICRO,
    SERVER;

    RunningServer server() {
      return this == MICRO ? MicroServer.shared() : PayaraServer.shared();
    }
  }

  @ParameterizedTest
  @EnumSource
  void opensPagesAndUseCasesByRole(Runtime runtime) throws Exception {
    RunningServer server = runtime.server();
    account(server, -11, "parbaude.auditors", "auditor");
    account(server, -12, "parbaude.reg", "registrar");

    Session auditor = new Session(server);
    assertThat(auditor.login("parbaude.auditors", PASSWORD, null).statusCode()).isEqualTo(302);
    assertThat(auditor.get("/audit/events").body()).contains("parbaude.auditors");
    assertThat(auditor.get("/admin/accounts").statusCode()).isEqualTo(403);

    Session registrar = new Session(server);
    registrar.login("parbaude.reg", PASSWORD, null);
    assertThat(registrar.get("/audit/events").statusCode()).isEqualTo(403);
    assertThat(registrar.get("/profile").statusCode()).isEqualTo(200);
    assertThat(new Session(server).get("/profile").statusCode()).isEqualTo(303);
  }

  private static void account(RunningServer server, long id, String login, String role)
      throws SQLException, IOException {
    Properties hashes = new Properties();
    try (InputStream file = RolesSystemIT.class.getResourceAsStream("/demo-hashes.properties")) {
      hashes.load(file);
    }
    try (Connection connection = server.database().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "with a as (insert into account (id, login, display_name, password_hash,"
                    + " created_at) values (?, ?, ?, ?, now()) on conflict do nothing returning id)"
                    + " insert into account_role select id, ? from a")) {
      insert.setLong(1, id);
      insert.setString(2, login);
      insert.setString(3, login);
      insert.setString(4, hashes.getProperty("anna"));
      insert.setString(5, role);
      insert.executeUpdate();
    }
  }
}
