package lv.ikvd.proceeding.web.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.TeamRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.queue.QueueQuestion.Tab;
import lv.ikvd.shell.web.ProblemMessage;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.PagedList;

/** The team's table, and the cases behind a number of it, to be handed over by selection. */
@Named("team")
@RequestScoped
public class TeamBean {

  @Inject private QueueQuestion question;
  @Inject private CaseQueries cases;
  @Inject private QueueActions actions;
  @Inject private Clock clock;

  private final Words words = CaseWords.current();
  private List<TeamRow> rows;
  private PagedList<QueueLine> list;
  private List<SelectItem> officials;
  private Long official;
  private Set<String> chosen = Set.of();

  @PostConstruct
  void load() {
    rows = cases.team();
    list = question.ask(words, this::find);
    officials = actions.officials();
  }

  public void open() {
    Objects.requireNonNull(list);
  }

  /** Hands the chosen cases over to the official. */
  public void handOver() {
    each("proceeding.team.moved", keys -> actions.handOver(keys, official));
  }

  /** Lets the official work on the chosen cases while their handler is away. */
  public void cover() {
    each("proceeding.team.covered", keys -> actions.cover(keys, official));
  }

  /** Cases that are refused stay chosen, each with its reason. */
  private void each(String done, Function<String[], QueueActions.Moved> step) {
    FacesContext context = FacesContext.getCurrentInstance();
    String[] sent = context.getExternalContext().getRequestParameterValuesMap().get("case");
    chosen = sent == null ? Set.of() : Set.copyOf(QueueActions.numbers(sent));
    if (sent == null || official == null) {
      throw new Problem(official == null ? "PROC-047" : "PROC-046").at("official");
    }
    QueueActions.Moved moved = step.apply(sent);
    chosen = moved.refused().keySet();
    for (Problem problem : moved.refused().values()) {
      context.addMessage(null, new ProblemMessage(problem, words.locale()));
    }
    if (moved.done() > 0) {
      String text = words.counted(done, moved.done());
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
    rows = cases.team();
    list = question.ask(words, this::find);
  }

  private Page<QueueLine> find(ListAddress address) {
    return QueueLine.page(
        cases, question.filter(Tab.TEAM, address), address.page(), words, LocalDate.now(clock));
  }

  public List<TeamRow> getRows() {
    return rows;
  }

  public long getOverdue() {
    return sum(TeamRow::overdue);
  }

  public long getThisWeek() {
    return sum(TeamRow::thisWeek);
  }

  public long getTotal() {
    return sum(TeamRow::total);
  }

  private long sum(ToLongFunction<TeamRow> number) {
    return rows.stream().mapToLong(number).sum();
  }

  /** Where the cases behind a number of the table are. */
  public String link(TeamRow row, String filter) {
    String base =
        row.handlerId() == null ? "/case/queue/unassigned?" : "?handler=" + row.handlerId() + "&";
    String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    String address = (row.handlerId() == null ? context : context + "/case/team") + base + filter;
    return address.replaceFirst("[?&]$", "") + (row.handlerId() == null ? "" : "#table-list");
  }

  public PagedList<QueueLine> getList() {
    return list;
  }

  /** The column asks once without a row, while the page is being built. */
  public boolean isChosen(QueueLine line) {
    return line != null && chosen.contains(line.row().number());
  }

  public List<SelectItem> getOfficials() {
    return officials;
  }

  public List<SelectItem> getDues() {
    return Arrays.stream(QueueQuestion.Due.values())
        .map(due -> new SelectItem(due.name(), words.of("proceeding.due." + due)))
        .toList();
  }

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long official) {
    this.official = official;
  }
}
