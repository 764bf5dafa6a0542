package lv.ikvd.system.desk;

import java.util.regex.Pattern;
import lv.ikvd.system.RunningServer;

/** An official of the demonstration who has logged in. */
public class Official extends Visitor {

  static final Pattern CASE = Pattern.compile(".*/case/view/[^/?#]+([?#].*)?");

  private final String password;

  public Official(RunningServer server, String login) {
    this(server, login, "demo-" + login + "-2026");
  }

  public Official(RunningServer server, String login, String password) {
    super(server);
    this.password = password;
    open("/login");
    page().locator("input[type=text]").first().fill(login);
    page().locator("input[type=password]").fill(password);
    page().locator("input[type=password]").press("Enter");
    page().waitForURL(address -> !address.contains("/login"));
  }

  final String password() {
    return password;
  }

  public Official openCase(String number) {
    open("/case/view/" + number);
    return this;
  }

  /** An auditor has the register log recomputed; returns whether all of it holds. */
  public boolean verifyLog() {
    open("/registry/log");
    page().locator("[id='form:verification'] button, #verification button").click();
    page().locator(".r-verdict").waitFor();
    return page().locator(".r-verdict-in-force").count() == 1;
  }

  /** The entry that the open case is about. */
  public String entryNumber() {
    return page()
        .locator("aside a[href*='/entry/'], .r-side a[href*='/entry/']")
        .first()
        .innerText()
        .strip();
  }

  /** The number of the case that is open. */
  public String caseNumber() {
    String path = page().url().replaceAll("[?#].*", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
