package lv.ikvd.proceeding.web.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import lv.ikvd.proceeding.entity.team.TeamRow;
import lv.ikvd.shell.web.list.PagedList;

/** The team's table: each number leads to the cases that it counts. */
@Named("team")
@RequestScoped
public class TeamBean {

  private static final int MONTHS = 6;

  /** A number of what ends soon, and where its list is. */
  public record Ending(String label, long count, String list) {}

  @Inject private TeamQuestion question;
  @Inject @Any private Instance<EndingEntries> registers;
  @Inject private Clock clock;

  private PagedList<TeamRow> list;
  private List<Ending> ending;
  private long most;

  @PostConstruct
  void load() {
    list = question.ask();
    LocalDate until = LocalDate.now(clock).plusMonths(MONTHS);
    ending =
        registers.stream()
            .map(one -> new Ending(one.label(), one.count(until), one.list(until)))
            .sorted(Comparator.comparing(Ending::label))
            .toList();
    most =
        list.getItems().stream()
            .filter(row -> row.handlerId() != null)
            .mapToLong(TeamRow::total)
            .max()
            .orElse(0);
  }

  public void open() {
    Objects.requireNonNull(list);
  }

  /** The cases that a number of the table counts, in the queue. */
  public String link(TeamRow row, String tab, String filter) {
    String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    String whose =
        row.handlerId() == null ? "unassigned?" : tab + "?handler=" + row.handlerId() + "&";
    return (context + "/case/queue/" + whose + filter).replaceFirst("[?&]$", "");
  }

  /** How long the bar of a number is, in hundredths of that of the official who has most. */
  public long percent(long number) {
    return most == 0 ? 0 : number * 100 / most;
  }

  /** What ends within six months, by register. */
  public List<Ending> getEnding() {
    return ending;
  }

  public PagedList<TeamRow> getList() {
    return list;
  }

  public String export(String file) {
    String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    return list.getAddress().at(context + file);
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
    return list.getItems().stream().mapToLong(number).sum();
  }
}
