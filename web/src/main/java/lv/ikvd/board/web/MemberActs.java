package lv.ikvd.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.board.service.Remarks;
import lv.ikvd.board.service.Voting;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** What a member's button asks for: a vote, taking no part, a remark. */
@Named("memberActs")
@RequestScoped
public class MemberActs {

  @Inject private Voting voting;
  @Inject private Remarks remarks;
  @Inject private SittingBean page;

  /** Carries out the step of the button that sent the page. */
  public void act() {
    Map<String, String> sent = SittingBean.sent();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    String id = sent.getOrDefault("voted", "");
    long item = id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    String back = page.address() + "?item=" + item;
    if (sent.get("vote") != null) {
      voting.vote(page.getNumber(), item, choice(sent.get("vote")));
      Done.at(back, "board.done.voted");
    } else if (sent.get("recuse") != null) {
      voting.recuse(page.getNumber(), item, sent.get("reason"));
      Done.at(back, "board.done.recused");
    } else if (sent.get("note") != null) {
      String place = sent.get("note");
      remarks.add(
          page.getNumber(), item, place, sent.get("quote-" + place), sent.get("text-" + place));
      Done.at(back, "board.done.noted");
    }
  }

  private static Choice choice(String value) {
    for (Choice choice : Choice.values()) {
      if (choice.name().equals(value)) {
        return choice;
      }
    }
    throw Problem.notFound("SHELL-404");
  }
}
