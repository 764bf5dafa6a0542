package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A decision on the record from the signing folder to the public: the head signs what others
 * prepared, the entry is public at once, and the document answers to its number.
 */
class DecisionSystemIT {

  private static final Pattern DECISION = Pattern.compile("LEM-\\d{4}-\\d+");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void signsADecisionThatAnyoneCanVerify() {
    RunningServer server = MicroServer.shared();
    Page page = Browser.page(Browser.DESK);
    try {
      login(page, server, "ilze", "demo-ilze-2026");
      page.navigate(server.baseUrl() + "/case/sign");
      Screens.take(page, "case-sign");
      assertThat(page.locator("input[name=act]").count()).isPositive();
      page.locator("input[name=act]").first().check();
      page.locator("input[type=password]").fill("demo-ilze-2026");
      page.locator("button[id$=sign]").click();
      page.waitForLoadState(LoadState.NETWORKIDLE);

      String results = page.locator("section[role=status]").innerText();
      String caseNumber = page.locator("section[role=status] a").first().innerText().strip();
      String decision = decision(results.replace(caseNumber, ""));

      page.navigate(server.baseUrl() + "/case/view/" + caseNumber);
      Screens.take(page, "case-view");
      assertThat(page.locator("main").innerText()).contains(decision);
      Awaitility.await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                page.navigate(server.baseUrl() + "/public/verify/" + decision);
                assertThat(page.locator(".r-verdict-in-force").count()).isEqualTo(1);
              });
      Screens.take(page, "public-verify");
    } finally {
      page.context().close();
    }
  }

  @Test
  void saysNoToANumberThatNobodyGave() {
    RunningServer server = MicroServer.shared();
    Page page = Browser.page(Browser.PHONE);
    try {
      page.navigate(server.baseUrl() + "/public/verify/LEM-1999-000001");
      assertThat(page.locator(".r-verdict").count()).isEqualTo(1);
      assertThat(page.locator(".r-verdict-in-force").count()).isZero();
    } finally {
      page.context().close();
    }
  }

  private static String decision(String results) {
    Matcher matcher = DECISION.matcher(results);
    assertThat(matcher.find()).as(results).isTrue();
    return matcher.group();
  }

  private static void login(Page page, RunningServer server, String login, String password) {
    page.navigate(server.baseUrl() + "/login");
    page.locator("input[type=text]").first().fill(login);
    page.locator("input[type=password]").fill(password);
    page.locator("input[type=password]").press("Enter");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
