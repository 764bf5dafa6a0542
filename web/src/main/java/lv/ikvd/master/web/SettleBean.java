package lv.ikvd.master.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.service.Differences;
import lv.ikvd.master.service.SettleAct;
import lv.ikvd.master.service.SettleLine;
import lv.ikvd.master.service.Settling;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.shell.web.Done;

/** Settles the differences that are ticked, or all of the list: first what would become of them. */
@Named("settle")
@RequestScoped
public class SettleBean {

  /** Days in which an answer is awaited, unless the official says otherwise. */
  private static final int ANSWER_DAYS = 14;

  @Inject private DifferenceListBean page;
  @Inject private Differences differences;
  @Inject private Settling settling;
  @Inject private Clock clock;

  private SettleAct act;
  private List<SettleLine> lines = List.of();
  private String reason;
  private LocalDate due;

  /** The open preview is read again, so that what it sends is taken. */
  @PostConstruct
  void load() {
    String[] sent = parameters().get("settling");
    if (sent != null && parameters().containsKey("chosen")) {
      Stream.of(SettleAct.values())
          .filter(one -> one.name().equals(sent[0]))
          .forEach(
              one ->
                  show(
                      one,
                      differences.preview(ids(parameters().get("chosen")[0].split(",")), one)));
    }
  }

  /** Shows what would become of what is ticked, or of all that the list shows. */
  public void preview(SettleAct wanted) {
    if (parameters().containsKey("all")) {
      show(wanted, differences.preview(page.filter(), wanted));
      return;
    }
    List<Long> ids = ids(parameters().getOrDefault("difference", new String[0]));
    if (ids.isEmpty()) {
      throw new Problem("MASTER-022");
    }
    show(wanted, differences.preview(ids, wanted));
  }

  private void show(SettleAct wanted, List<SettleLine> found) {
    act = wanted;
    lines = found;
    due = LocalDate.now(clock).plusDays(ANSWER_DAYS);
  }

  /** Settles each by itself, but asks a holder once; what is refused is told and holds nothing. */
  public void carryOut() {
    requireInput();
    List<Problem> problems =
        lines.stream()
            .map(SettleLine::refused)
            .filter(p -> p != null)
            .collect(Collectors.toCollection(ArrayList::new));
    int done = 0;
    for (List<Long> together : SettleSteps.of(lines, act)) {
      try {
        settle(together);
        done += together.size();
      } catch (Problem problem) {
        problems.add(problem);
      }
    }
    SettleSteps.tell(act, done, problems);
    Done.at(page.getList().getAddress().at("/master/differences"));
  }

  private void requireInput() {
    boolean missing = reason == null || reason.isBlank();
    if (missing && isReasoned()) {
      throw new Problem("MASTER-015").at("reason");
    }
    if (isAsking() && (due == null || !due.isAfter(LocalDate.now(clock)))) {
      throw new Problem("MASTER-017").at("due");
    }
  }

  private void settle(List<Long> ids) {
    switch (act) {
      case TAKE -> settling.take(ids.get(0), reason);
      case SEND -> settling.send(ids.get(0), reason);
      case ASK -> settling.ask(ids, due, reason);
    }
  }

  private static List<Long> ids(String... sent) {
    return Stream.of(sent)
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .limit(Differences.AT_ONCE)
        .toList();
  }

  private static Map<String, String[]> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
  }

  /** Whether the list has the preview open. */
  public boolean isOpen() {
    return act != null;
  }

  /** The column asks once without a row, while the page is being built. */
  public boolean isChosen(DifferenceRow row) {
    return row != null && lines.stream().anyMatch(line -> line.row().id() == row.id());
  }

  public List<SettleLine> getLines() {
    return lines;
  }

  /** How many will be settled. */
  public long getSettled() {
    return lines.stream().filter(line -> line.refused() == null).count();
  }

  public boolean isAsking() {
    return act == SettleAct.ASK;
  }

  public boolean isReasoned() {
    return lines.stream().anyMatch(line -> line.refused() == null && line.reasoned());
  }

  public String problem(SettleLine line) {
    return CaseWords.current().of(line.refused().code(), line.refused().arguments());
  }

  public SettleAct getAct() {
    return act;
  }

  /** The differences of the preview, as it sends them again. */
  public String getChosen() {
    return lines.stream()
        .map(line -> String.valueOf(line.row().id()))
        .collect(Collectors.joining(","));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
