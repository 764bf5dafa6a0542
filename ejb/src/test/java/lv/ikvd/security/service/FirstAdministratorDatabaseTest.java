package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FirstAdministratorDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String PASSWORD = "zaļš ezers pie meža";

  @BeforeEach
  void nobody() {
    database.sql("delete from account_role", "delete from account");
  }

  @Test
  void makesOneWhoCanLogInAndIsLogged() throws Exception {
    command().create("Pirmais", "Galvenais Administrators", PASSWORD.toCharArray());

    database.run(
        em -> {
          Account made = new AccountRepository(em).findByLogin("pirmais").orElseThrow();
          assertThat(made.roles()).containsExactly(Roles.ADMINISTRATOR);
          assertThat(made.active()).isTrue();
          assertThat(PasswordHash.matches(PASSWORD.toCharArray(), made.passwordHash())).isTrue();
          assertThat(
                  em.createNativeQuery(
                          "select actor from audit_event where kind = 'ACCOUNT_CREATED' and subject"
                              + " = 'pirmais'")
                      .getResultList())
              .hasSize(1);
        });
  }

  @Test
  void makesNoSecond() throws Exception {
    command().create("galva", "Galva", PASSWORD.toCharArray());

    assertThatThrownBy(() -> command().create("otrs", "Otrs", PASSWORD.toCharArray()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("There is an administrator already");
  }

  /** The accounts of a demonstration do not stand in the way of the real thing. */
  @Test
  void aDemoAdministratorIsNone() throws Exception {
    database.sql(
        "insert into account (id, login, display_name, demo, created_at) values (7, 'valdis', 'V',"
            + " true, now())",
        "insert into account_role values (7, 'administrator')");

    command().create("galva", "Galva", PASSWORD.toCharArray());
  }

  @Test
  void refusesAWeakPasswordAndABadLogin() {
    assertThatThrownBy(() -> command().create("galva", "Galva", "short".toCharArray()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> command().create("g a", "Galva", PASSWORD.toCharArray()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysInOneLineWhatIsMissing() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        FirstAdministrator.run(
            new String[] {"galva", "Galva"},
            Map.of(),
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo("IKVIS_DB_URL is not set");
  }

  private static FirstAdministrator command() {
    return new FirstAdministrator(database.dataSource());
  }
}
