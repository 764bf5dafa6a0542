package lv.ikvd.security.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountRepositoryDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @BeforeAll
  static void people() {
    add("zane.abele", "Zane Ābele", Roles.REGISTRAR);
    add("aija.sice", "Aija Šice", Roles.ADMINISTRATOR, Roles.AUDITOR);
    add("aija.zake", "Aija Žaķe", Roles.ADMINISTRATOR);
    add("per_cent", "Simts %", Roles.MANAGER);
  }

  @Test
  void sortsAndSearchesAsLatvianDoes() {
    assertThat(names(AccountFilter.ALL, null))
        .containsExactly("Aija Šice", "Aija Žaķe", "Simts %", "Zane Ābele");
    assertThat(names(new AccountFilter("zake", null, null), null)).containsExactly("Aija Žaķe");
    assertThat(names(new AccountFilter(null, Roles.ADMINISTRATOR, true), "-name"))
        .containsExactly("Aija Žaķe", "Aija Šice");
    assertThat(names(new AccountFilter(null, null, false), null)).isEmpty();
  }

  @Test
  void takesAFragmentAsTyped() {
    assertThat(names(new AccountFilter("%", null, null), null)).containsExactly("Simts %");
    assertThat(names(new AccountFilter("r_c", null, null), null)).containsExactly("Simts %");
    assertThat(names(new AccountFilter("e_r", null, null), null)).isEmpty();
  }

  @Test
  void pagesWithTotal() {
    Page<AccountRow> page = page(AccountFilter.ALL, new PageRequest(2, 3, null));

    assertThat(page.items()).hasSize(1);
    assertThat(page.total()).isEqualTo(4);
    assertThat(page.items().get(0).roles()).containsExactly(Roles.REGISTRAR);
  }

  @Test
  void refusesASortThatNobodyOffered() {
    PageRequest hostile = new PageRequest(1, 10, "name; drop table account");

    assertThatThrownBy(() -> page(AccountFilter.ALL, hostile))
        .isInstanceOf(Problem.class)
        .hasMessage("SECURITY-023");
  }

  @Test
  void advancesTheStampWhenRightsChangeAndOnlyThen() {
    long id = add("stamp", "Stamp", Roles.MANAGER);

    assertThat(stampAfter(id, account -> account.describe("New name", null, null))).isEqualTo(1);
    assertThat(stampAfter(id, account -> account.grant(Set.of(Roles.MANAGER), null))).isEqualTo(1);
    assertThat(stampAfter(id, account -> account.grant(Set.of(Roles.AUDITOR), null))).isEqualTo(2);
    assertThat(stampAfter(id, account -> account.setPassword("x", false))).isEqualTo(3);
    assertThat(stampAfter(id, Account::deactivate)).isNull();
    assertThat(stampAfter(id, Account::activate)).isEqualTo(4);
    database.sql(
        "delete from account_role where account_id = " + id,
        "delete from account where id = " + id);
  }

  @Test
  void findsTheActiveHoldersOfARole() {
    database.run(
        em ->
            assertThat(new AccountRepository(em).lockActiveWithRole(Roles.ADMINISTRATOR))
                .extracting(Account::login)
                .containsExactly("aija.sice", "aija.zake"));
  }

  private interface Change {
    void on(Account account);
  }

  private static Long stampAfter(long id, Change change) {
    database.run(em -> change.on(new AccountRepository(em).find(id).orElseThrow()));
    return database.inTransaction(em -> new AccountRepository(em).activeStamp(id).orElse(null));
  }

  private static long add(String login, String name, String... roles) {
    return database.inTransaction(
        em -> {
          Account account = new Account(login, NOW);
          account.describe(name, null, null);
          account.grant(Set.of(roles), null);
          new AccountRepository(em).save(account);
          return account.id();
        });
  }

  private static Page<AccountRow> page(AccountFilter filter, PageRequest request) {
    return database.inTransaction(em -> new AccountRepository(em).page(filter, request));
  }

  private static List<String> names(AccountFilter filter, String sort) {
    return page(filter, new PageRequest(1, 50, sort)).items().stream()
        .map(AccountRow::displayName)
        .toList();
  }
}
