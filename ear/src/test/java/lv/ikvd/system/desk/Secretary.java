package lv.ikvd.system.desk;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.system.RunningServer;

/** The secretary of the commission, from an empty agenda to the file for the printer. */
public final class Secretary extends Official {

  private static final Pattern JOB = Pattern.compile(".*/job/view\\?id=\\d+");

  /**
   * A board sits on one case, and all vote for it.
   *
   * @return what a member read of the case
   */
  public static String vote(RunningServer server, String board, String number) {
    String read = "";
    try (Secretary dace = new Secretary(server)) {
      String sitting = dace.begin(board, List.of(number));
      dace.open("/board/list");
      for (String member : Voter.on(board)) {
        try (Voter voter = new Voter(server, member)) {
          read = voter.look(sitting).says();
          voter.voteFor();
        }
      }
      dace.count(sitting);
      dace.close(sitting);
    }
    return read;
  }

  public Secretary(RunningServer server) {
    super(server, "dace");
  }

  /** Opens a sitting of today with these cases on its agenda; returns its number. */
  public String begin(List<String> cases) {
    return begin("PRIVATE_PRACTICE", cases);
  }

  /** As the other, of a board. */
  public String begin(String board, List<String> cases) {
    open("/board/convene");
    choose("board", board).fill("on", Clerk.today()).fill("at", "10:00");
    fill("place", "Smilšu iela 7, Rīga");
    page().locator("[id='form:save']").click();
    for (String number : cases) {
      page().locator("input[name=case][value='" + number + "']").check();
    }
    page().locator("button[value=put]").click();
    page().locator("button[value=open]").click();
    page().locator("button[value^='count:']").waitFor();
    String path = page().url().replaceAll("[?#].*", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Counts the votes on the first item that is open. */
  public Secretary count(String sitting) {
    open("/board/view/" + sitting);
    Locator count = page().locator("button[value^='count:']");
    count.click();
    count.waitFor(Clerk.gone());
    return this;
  }

  public Secretary close(String sitting) {
    open("/board/view/" + sitting);
    Locator close = page().locator("button[value=close]");
    close.click();
    close.waitFor(Clerk.gone());
    return this;
  }

  /** Prints all certificates of a closed sitting; returns the number of the job. */
  public String print(String sitting) {
    open("/board/view/" + sitting);
    page().locator("button[name=print][value=PP_CERTIFICATE]").click();
    arrive(JOB);
    return page().url().replaceAll(".*id=", "");
  }

  /** The file that a job made, by the link on its page. */
  public byte[] printed(String job) {
    open("/job/view?id=" + job);
    String path = page().locator("a[href*='/issued-batch']").getAttribute("href");
    return download(path.substring(path.indexOf("/issued-batch")));
  }
}
