package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;
import lv.ikvd.system.Browser;
import lv.ikvd.system.RunningServer;

/** A list in Chromium, as an official turns its pages. */
final class OfficialsList implements AutoCloseable {

  private static final String ROWS = "main table tbody tr";

  private final Page page;
  private boolean second;

  /**
   * @param list its address, with filters that leave more than a page
   */
  OfficialsList(RunningServer server, String list) {
    page = Browser.page(Browser.DESK);
    page.navigate(server.baseUrl() + "/login");
    page.locator("input[type=text]").first().fill("anna");
    page.locator("input[type=password]").fill("demo-anna-2026");
    page.locator("input[type=password]").press("Enter");
    page.waitForURL(Pattern.compile("(?!.*login).*"));
    page.navigate(server.baseUrl() + list);
    assertThat(page.locator(ROWS).count()).isEqualTo(50);
  }

  /** Clicks on to the second page or back to the first, and returns when its rows are there. */
  String turn() {
    Locator link = page.locator(second ? "nav a[rel=prev]" : "nav a[rel=next]");
    String target = link.getAttribute("href");
    link.click();
    page.waitForURL(
        url -> url.endsWith(target),
        new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.locator(ROWS).last().waitFor();
    second = !second;
    return page.url();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
