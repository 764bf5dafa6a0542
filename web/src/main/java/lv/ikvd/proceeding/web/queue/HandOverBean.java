package lv.ikvd.proceeding.web.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.team.HandOverLine;
import lv.ikvd.proceeding.service.team.Handling;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.security.service.Officials;
import lv.ikvd.shell.web.ProblemMessage;

/** Hands over the cases that are ticked in a list: first what would become of them, then it. */
@Named("handOver")
@RequestScoped
public class HandOverBean {

  /** What the open form sends, so that it is read again. */
  private static final String OPEN = "handing";

  @Inject private Handling handling;
  @Inject private Officials officials;

  private boolean open;
  private List<SelectItem> receivers = List.of();
  private List<CaseRef> refs;
  private List<HandOverLine> lines = List.of();
  private Set<String> refused = Set.of();
  private Long official;
  private String reason;

  @PostConstruct
  void load() {
    if (parameters().containsKey(OPEN)) {
      show();
    }
  }

  /** Shows what would become of the cases that are ticked. */
  public void preview() {
    lines = handling.preview(ticked());
    show();
  }

  private void show() {
    open = true;
    receivers =
        officials.registrars().stream()
            .map(one -> new SelectItem(one.accountId(), one.displayName() + ", " + one.position()))
            .toList();
  }

  /** Hands them over, each by itself: those that are refused stay ticked, each with its reason. */
  public void carryOut() {
    preview();
    requireInput();
    Map<String, Problem> problems = new LinkedHashMap<>();
    for (CaseRef ref : refs) {
      try {
        handling.handOver(ref, official, reason);
      } catch (Problem problem) {
        problems.put(ref.number(), problem);
      }
    }
    refused = problems.keySet();
    open = false;
    tell(refs.size() - problems.size(), problems);
  }

  private void requireInput() {
    if (official == null) {
      throw new Problem("PROC-047").at("official");
    }
    if (reason == null || reason.isBlank()) {
      throw new Problem("PROC-044").at("reason");
    }
  }

  private static void tell(int done, Map<String, Problem> problems) {
    FacesContext context = FacesContext.getCurrentInstance();
    Words words = CaseWords.current();
    if (done > 0) {
      String text = words.counted("proceeding.team.moved", done);
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
    problems.values().forEach(p -> context.addMessage(null, new ProblemMessage(p, words.locale())));
  }

  private List<CaseRef> ticked() {
    String[] sent = parameters().get("case");
    if (sent == null) {
      throw new Problem("PROC-046");
    }
    refs = Arrays.stream(sent).map(QueueActions::ref).distinct().toList();
    refused = refs.stream().map(CaseRef::number).collect(Collectors.toSet());
    return refs;
  }

  private static Map<String, String[]> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
  }

  /** Whether the list has the form open. */
  public boolean isOpen() {
    return open;
  }

  /** The column asks once without a row, while the page is being built. */
  public boolean isChosen(QueueLine line) {
    return line != null && refused.contains(line.row().number());
  }

  public List<HandOverLine> getLines() {
    return lines;
  }

  /** How many would go. */
  public long getMovable() {
    return lines.stream().filter(line -> line.refused() == null).count();
  }

  public String problem(HandOverLine line) {
    return CaseWords.current().of(line.refused().code(), line.refused().arguments());
  }

  /** Those who may work on cases. */
  public List<SelectItem> getReceivers() {
    return receivers;
  }

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long official) {
    this.official = official;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
