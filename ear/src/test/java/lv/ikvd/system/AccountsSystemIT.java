package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An account from its first password to its closing, while its user is at work. */
class AccountsSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String OWN = "mana-paša-parole-2026";

  @Test
  void whatAnAdministratorTakesAwayIsGoneWhileTheUserIsAtWork() {
    Page user = Browser.page(Browser.DESK);
    try (AtDesk valdis = new AtDesk(SERVER, "valdis")) {
      valdis.open("/admin/account");
      valdis.page().locator("[id='account:login']").fill("guna.vitola");
      valdis.page().locator("[id='account:displayName']").fill("Guna Vītola");
      valdis.page().locator("input[value=registrar]").check();
      String first = given(valdis.press("save"));
      logIn(user, first);
      assertThat(user.url()).contains("/profile?first=1");
      change(user, first);
      user.navigate(SERVER.baseUrl() + "/case/queue/mine?stage=RECEIVED");
      assertThat(user.url()).doesNotContain("login");
      valdis.press("deactivate");
      assertThat(valdis.said())
          .as("though the user changed the account")
          .contains("Konts ir slēgts");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                user.reload();
                assertThat(user.url()).contains("/login?expired=1", "stage%3DRECEIVED");
              });
      assertThat(user.locator("main").innerText()).contains("mainījušās konta tiesības");
      logIn(user, OWN);
      assertThat(user.locator("main").innerText()).contains("Konts ir slēgts");

      valdis.press("activate");
      assertThat(valdis.said()).contains("Konts ir atvērts");
      String second = given(valdis.press("reset"));
      logIn(user, OWN);
      assertThat(user.url()).as("the old password is gone").contains("/login");
      logIn(user, second);
      assertThat(user.url()).contains("/profile?first=1");
    } finally {
      user.context().close();
    }
  }

  private static void change(Page user, String first) {
    user.locator("[id='profile:present']").fill(first);
    user.locator("[id='profile:password']").fill(OWN);
    user.locator("[id='profile:repeated']").fill(OWN);
    user.locator("main button[type=submit]").first().click();
    user.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** The password is shown once; reloading the page neither shows it nor makes another. */
  private static String given(AtDesk valdis) {
    String password = valdis.page().locator("#given-password").innerText();
    valdis.page().reload();
    assertThat(valdis.page().locator("#given-password").count()).isZero();
    return password;
  }

  private static void logIn(Page page, String password) {
    page.navigate(SERVER.baseUrl() + "/login");
    page.locator("[id='login:name']").fill("guna.vitola");
    page.locator("[id='login:password']").fill(password);
    page.locator("[id='login:password']").press("Enter");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
