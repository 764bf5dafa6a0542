package lv.ikvd.system.desk;

import java.util.List;
import lv.ikvd.system.RunningServer;

/** A member of the commission. */
public final class Voter extends Official {

  public static final List<String> MEMBERS =
      List.of("ausma", "edgars", "liene", "normunds", "zane");

  /** Who sits on a board: commissions of psychologists have four seats. */
  static List<String> on(String board) {
    return board.startsWith("PSYCHOLOGIST_") ? MEMBERS.subList(0, 4) : MEMBERS;
  }

  public Voter(RunningServer server, String login) {
    super(server, login);
  }

  /** Opens the first item of a sitting that waits for votes. */
  public Voter look(String sitting) {
    open("/board/view/" + sitting);
    return this;
  }

  /** Votes for it, and waits for the answer. */
  public Voter voteFor() {
    page().locator("button[name=vote][value=FOR]").click();
    page().locator(".b-done").waitFor();
    return this;
  }
}
