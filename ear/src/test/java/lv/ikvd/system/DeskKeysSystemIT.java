package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk without a mouse: the queue by j, k, Enter and t, the search by its key. */
class DeskKeysSystemIT {

  private final AtDesk anna = new AtDesk(MicroServer.shared(), "anna");
  private final Page page = anna.page();

  @AfterEach
  void leave() {
    anna.close();
  }

  @Test
  void movesTakesAndOpensInTheQueue() {
    anna.open("/case/queue/unassigned?stage=RECEIVED&procedure=CM_EXCLUSION_OWN_REQUEST");
    String first = number(0);
    String second = number(1);
    press("j");
    press("j");
    assertThat(page.locator("tr.r-cursor").innerText()).contains(second);
    press("k");
    assertThat(page.locator("tr.r-cursor").innerText()).contains(first);
    press("Enter");
    page.waitForURL("**/case/view/" + first);

    page.goBack();
    press("j");
    press("t");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(anna.said()).contains("Lieta " + first + " tagad ir jūsu");
    assertThat(number(0)).isEqualTo(second);
  }

  @Test
  void showsWhyACaseIsDueToWhoComesByKeyboard() {
    anna.open("/case/queue/team");
    assertThat(page.locator(".c-tip").first().isVisible()).isFalse();
    page.locator(".c-why").first().focus();
    assertThat(page.locator(".c-tip").first().isVisible()).isTrue();
    assertThat(page.locator(".c-tip").first().innerText()).contains("pēdējā diena");
  }

  @Test
  void opensTheSingleHitOfASearch() {
    anna.open("/case/queue/team");
    String number = number(0);
    press("/");
    page.keyboard().type(number);
    press("Enter");
    page.waitForURL("**/case/view/" + number);
  }

  @Test
  void opensOneOfSeveralHitsOfASearch() {
    anna.open("/search?q=kaln");
    assertThat(page.locator("tbody tr").count()).isGreaterThan(1);
    String number = page.locator("tbody tr").first().locator("td").first().innerText().strip();
    press("j");
    press("Enter");
    page.waitForURL("**/" + number);
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  /** The number of the case in a row. */
  private String number(int row) {
    String href = page.locator("tbody a[data-open]").nth(row).getAttribute("href");
    return href.substring(href.lastIndexOf('/') + 1);
  }
}
