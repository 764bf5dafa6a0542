package lv.ikvd.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Somebody of the demonstration at work in a browser: opens pages, fills forms, presses. */
final class AtDesk implements AutoCloseable {

  private final RunningServer server;
  private final String login;
  private final Page page;

  AtDesk(RunningServer server, String login) {
    this(server, login, Browser.page(Browser.DESK));
  }

  private AtDesk(RunningServer server, String login, Page page) {
    this.server = server;
    this.login = login;
    this.page = page;
    page.setDefaultTimeout(20_000);
    logIn();
  }

  void logIn() {
    page.navigate(server.baseUrl() + "/login");
    page.locator("#login\\:name").fill(login);
    page.locator("#login\\:password").fill(password());
    page.locator("#login\\:password").press("Enter");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  String password() {
    return "demo-" + login + "-2026";
  }

  Page page() {
    return page;
  }

  AtDesk open(String address) {
    page.navigate(server.baseUrl() + address);
    return this;
  }

  /** Fills inputs of the form by their ids; a number chooses an item of a list. */
  AtDesk fill(Map<String, String> values) {
    values.forEach(
        (id, value) -> {
          Locator input = page.locator("[id$=':" + id + "']").first();
          switch (String.valueOf(input.evaluate("e => e.type || e.tagName"))) {
            case "select-one" -> input.selectOption(value);
            case "file" ->
                input.setInputFiles(
                    new FilePayload(
                        value,
                        "application/pdf",
                        "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
            case "TABLE", "UL" -> input.locator("input[value='" + value + "']").check();
            default -> input.fill(value);
          }
        });
    return this;
  }

  /** Presses a button by the end of its id. */
  AtDesk press(String id) {
    page.locator("button[id$=':" + id + "']").click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return this;
  }

  String value(String id) {
    return page.locator("[id$=':" + id + "']").first().inputValue();
  }

  /** The message beside an input. */
  String error(String id) {
    return page.locator("[id$=':" + id + "-error']").innerText();
  }

  /** What the page says was done or refused. */
  String said() {
    return String.join("\n", page.locator(".r-messages").allInnerTexts());
  }

  String main() {
    return page.locator("main").innerText();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
