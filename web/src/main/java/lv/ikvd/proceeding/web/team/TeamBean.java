package lv.ikvd.proceeding.web.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.function.ToLongFunction;
import lv.ikvd.proceeding.entity.team.TeamRow;
import lv.ikvd.shell.web.list.PagedList;

/** The team's table: each number leads to the cases that it counts. */
@Named("team")
@RequestScoped
public class TeamBean {

  @Inject private TeamQuestion question;

  private PagedList<TeamRow> list;
  private long most;

  @PostConstruct
  void load() {
    list = question.ask();
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
