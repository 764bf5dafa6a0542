package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.view.SavedView;
import lv.ikvd.security.entity.view.SavedViewRepository;
import lv.ikvd.security.service.view.SavedViews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each official keeps views of their own. */
class SavedViewsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String LIST = "/childminder/list";

  private final TestTransactions transactions = new TestTransactions(database);

  @BeforeAll
  static void accounts() {
    TestTransactions transactions = new TestTransactions(database);
    transactions.requiresNew(
        () -> {
          for (long id : List.of(1L, 2L)) {
            Rows.execute(
                transactions.entityManager(),
                "insert into account (id, login, display_name, created_at) values (?, ?, ?, now())",
                id,
                "official" + id,
                "Official " + id);
          }
        });
  }

  @Test
  void isKeptReplacedAndRemovedByItsOwnerAlone() {
    save(1, "Jelgavā", "municipality=0003000");
    save(1, "Jelgavā", "municipality=0003000&status=REGISTERED");
    save(1, "Ādažos", "q=%C4%81");
    assertThat(of(1))
        .extracting(SavedView::name, SavedView::address)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ādažos", LIST + "?q=%C4%81"),
            org.assertj.core.groups.Tuple.tuple(
                "Jelgavā", LIST + "?municipality=0003000&status=REGISTERED"));
    assertThat(of(2)).isEmpty();

    long id = of(1).get(0).id();
    transactions.requiresNew(() -> views(2).remove(id));
    assertThat(of(1)).hasSize(2);
    transactions.requiresNew(() -> views(1).remove(id));
    assertThat(of(1)).extracting(SavedView::name).containsExactly("Jelgavā");
  }

  @Test
  void refusesWhatIsNoView() {
    assertThatThrownBy(() -> save(2, " ", ""))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("SECURITY-040");
    assertThatThrownBy(() -> save(2, "x".repeat(61), "")).hasMessageContaining("SECURITY-040");
    assertThatThrownBy(() -> save(2, "x", "q=" + "a".repeat(1000)))
        .hasMessageContaining("SECURITY-042");
    assertThatThrownBy(
            () -> transactions.requiresNew(() -> views(2).save("//example.org", "x", "")))
        .hasMessageContaining("SECURITY-042");
  }

  private void save(long account, String name, String query) {
    transactions.requiresNew(() -> views(account).save(LIST, name, query));
  }

  private List<SavedView> of(long account) {
    return transactions.requiresNew(() -> views(account).of(LIST));
  }

  private SavedViews views(long account) {
    return new SavedViews(
        new SavedViewRepository(transactions.entityManager()),
        new CurrentUser() {
          @Override
          public Optional<Long> accountId() {
            return Optional.of(account);
          }

          @Override
          public String login() {
            return "official" + account;
          }
        });
  }
}
