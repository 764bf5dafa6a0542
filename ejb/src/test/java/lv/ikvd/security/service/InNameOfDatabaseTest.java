package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.function.Consumer;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.Wiring;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The system works as who ordered it, with their roles of now; nobody else becomes anybody. */
class InNameOfDatabaseTest {

  private static final long ANNA = 71;

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final TestTransactions transactions = new TestTransactions(database);

  @BeforeEach
  void people() {
    database.sql(
        "insert into account (id, login, display_name, created_at) values (71, 'in.anna', 'Anna"
            + " Ozola', now()), (72, 'in.ilze', 'Ilze Kalniņa', now()) on conflict do nothing");
    database.sql(
        "insert into account_role (account_id, role) values (71, 'registrar'), (72, 'manager') on"
            + " conflict do nothing");
    database.sql("update account set active = true where id = 71");
  }

  @Test
  void theSystemHasNameAndRolesOfWhoOrdered() {
    as(
        "system",
        Roles.SYSTEM,
        user -> {
          assertThat(user.name()).isEqualTo("Anna Ozola");
          assertThat(user.login()).isEqualTo("in.anna");
          assertThat(user.accountId()).contains(ANNA);
          assertThat(user.has(Roles.REGISTRAR)).isTrue();
          assertThat(user.has(Roles.MANAGER)).isFalse();
          assertThat(user.has(Roles.SYSTEM)).isFalse();
          database.sql("update account set active = false where id = 71");
          assertThat(user.has(Roles.REGISTRAR)).as("who has left holds no role").isFalse();
        });
  }

  @Test
  void whoHasLoggedInStaysWhoTheyAre() {
    as(
        "in.ilze",
        Roles.MANAGER,
        user -> {
          assertThat(user.name()).isEqualTo("Ilze Kalniņa");
          assertThat(user.has(Roles.MANAGER)).isTrue();
          assertThat(user.has(Roles.REGISTRAR)).isFalse();
        });
  }

  @Test
  void afterTheWorkTheSystemIsItselfAlsoWhenTheWorkFailed() {
    Wiring wiring = wiring("system", Roles.SYSTEM);
    transactions.requiresNew(
        () -> {
          InNameOf inNameOf = wiring.get(InNameOf.class);
          assertThatThrownBy(
                  () ->
                      inNameOf.work(
                          ANNA,
                          () -> {
                            throw new IllegalStateException("broken");
                          }))
              .hasMessage("broken");
          assertThat(wiring.get(CurrentUser.class).name()).isEqualTo(CurrentUser.SYSTEM_NAME);
          assertThat(wiring.get(CurrentUser.class).accountId()).isEmpty();
        });
  }

  private void as(String login, String role, Consumer<CurrentUser> look) {
    Wiring wiring = wiring(login, role);
    transactions.requiresNew(
        () ->
            wiring
                .get(InNameOf.class)
                .work(
                    ANNA,
                    () -> {
                      look.accept(wiring.get(CurrentUser.class));
                      return List.of();
                    }));
  }

  private Wiring wiring(String login, String role) {
    Principal principal = () -> login;
    SessionContext context =
        (SessionContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "isCallerInRole" -> role.equals(arguments[0]);
                      case "getCallerPrincipal" -> principal;
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
    return new Wiring(transactions.entityManager()).with(SessionContext.class, context);
  }
}
