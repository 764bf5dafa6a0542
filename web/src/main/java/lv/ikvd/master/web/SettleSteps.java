package lv.ikvd.master.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.master.service.SettleAct;
import lv.ikvd.master.service.SettleLine;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.shell.web.ProblemMessage;

/** What is settled together, and what is told of it afterwards. */
final class SettleSteps {

  /** More messages nobody reads; the rest is counted. */
  private static final int MOST_TOLD = 20;

  private SettleSteps() {}

  /** What is settled in one transaction: one difference, or all that one holder is asked of. */
  static List<List<Long>> of(List<SettleLine> lines, SettleAct act) {
    Map<String, List<Long>> groups = new LinkedHashMap<>();
    for (SettleLine line : lines) {
      if (line.refused() == null) {
        String key =
            act == SettleAct.ASK ? "entry " + line.row().entryId() : "one " + line.row().id();
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(line.row().id());
      }
    }
    return List.copyOf(groups.values());
  }

  /** Says on the page that follows how many were settled, and why others were not. */
  static void tell(SettleAct act, int done, List<Problem> problems) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    Words words = CaseWords.current();
    if (done > 0) {
      say(context, words.counted("master.done." + act, done));
    }
    problems.stream()
        .limit(MOST_TOLD)
        .forEach(p -> context.addMessage(null, new ProblemMessage(p, words.locale())));
    if (problems.size() > MOST_TOLD) {
      say(context, words.counted("master.refused.more", problems.size() - (long) MOST_TOLD));
    }
  }

  private static void say(FacesContext context, String text) {
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
  }
}
