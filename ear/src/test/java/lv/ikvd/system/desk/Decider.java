package lv.ikvd.system.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.system.RunningServer;

/** The official who signs what others prepared. */
public final class Decider extends Official {

  private static final Pattern DECISION = Pattern.compile("LEM-\\d{4}-\\d+");

  public Decider(RunningServer server) {
    super(server, "ilze");
  }

  /** Opens the folder and marks the acts of these cases. */
  public Decider choose(List<String> cases) {
    open("/case/sign");
    for (String number : cases) {
      page().locator("input[name=act][value^='" + number + ":']").check();
    }
    return this;
  }

  /** What the browser sends of the first act that is marked: its case and the text shown. */
  public String chosen() {
    return page().locator("input[name=act]:checked").first().inputValue();
  }

  /** Sends an act once more that the folder does not show any longer, as a repeated form does. */
  public Decider chooseAgain(String shown) {
    page()
        .locator("input[name=act]")
        .first()
        .evaluate("(box, act) => { box.value = act; box.checked = true; }", shown);
    return this;
  }

  /** Enters the password once more and presses the button, without waiting for the answer. */
  public Decider press() {
    field("password").fill(password());
    field("sign").click(new com.microsoft.playwright.Locator.ClickOptions().setNoWaitAfter(true));
    return this;
  }

  /** Signs the act of a case; returns the decision's number. */
  public String sign(String number) {
    choose(List.of(number)).press().acknowledged(1);
    Matcher decision = DECISION.matcher(results());
    decision.find();
    return decision.group();
  }

  /** Waits for the answer that this many acts were signed. */
  public Decider acknowledged(int acts) {
    page().locator("section[role=status], .r-messages-error").first().waitFor();
    if (DECISION.matcher(results()).results().count() != acts) {
      throw new IllegalStateException(says());
    }
    return this;
  }

  /** What became of the acts that were marked. */
  public String results() {
    return String.join("", page().locator("section[role=status]").allInnerTexts());
  }
}
