package lv.ikvd.system.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import lv.ikvd.system.Browser;
import lv.ikvd.system.RunningServer;

/** Anybody at a browser, without a login: a parent who looks a child-minder up. */
public class Visitor implements AutoCloseable {

  /** A machine that builds several things at once is slow. */
  private static final double PATIENCE_MILLIS = 60_000;

  private final RunningServer server;
  private final Page page = Browser.page(Browser.DESK);

  public Visitor(RunningServer server) {
    this.server = server;
    page.setDefaultTimeout(PATIENCE_MILLIS);
  }

  public Page page() {
    return page;
  }

  /** Opens a page of the application, such as {@code /case/queue}. */
  public Visitor open(String path) {
    page.navigate(server.baseUrl() + path);
    return this;
  }

  /** What the page says. */
  public String says() {
    return page.locator("main").innerText();
  }

  /** Searches the public list. */
  public Visitor find(String name) {
    page.locator("#filter-q").fill(name);
    page.locator("form.r-finder button[type=submit]").click();
    arrive(Pattern.compile(".*[?&]q=.*"));
    return this;
  }

  /** An input of the page's form, by the name that the form gives it. */
  public Locator field(String name) {
    return page.locator("[id='form:" + name + "']");
  }

  public Visitor fill(String name, String text) {
    field(name).fill(text);
    return this;
  }

  public Visitor choose(String name, String value) {
    field(name).selectOption(value);
    return this;
  }

  /** One of the radio buttons of a group. */
  public Visitor pick(String name, String value) {
    page.locator("input[type=radio][name='form:" + name + "'][value='" + value + "']").check();
    return this;
  }

  /** Presses a button that leads to another address. */
  public Visitor press(String words, Pattern leadsTo) {
    button(words).click();
    arrive(leadsTo);
    return this;
  }

  /** Waits for an address; says what the page says if it does not come. */
  final void arrive(Pattern address) {
    try {
      page.waitForURL(address);
    } catch (TimeoutError stayed) {
      throw new IllegalStateException(page.url() + ": " + says(), stayed);
    }
  }

  public Locator button(String words) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
  }

  public Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
  }

  /** The file behind an address of the application, with the rights of this visitor. */
  public byte[] download(String path) {
    String address = path.startsWith("http") ? path : server.baseUrl() + path;
    var answer = page.request().get(address);
    if (!answer.ok()) {
      throw new IllegalStateException(path + " answered " + answer.status());
    }
    return answer.body();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
