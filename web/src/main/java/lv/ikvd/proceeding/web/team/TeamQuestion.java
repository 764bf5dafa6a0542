package lv.ikvd.proceeding.web.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.proceeding.entity.team.TeamRow;
import lv.ikvd.proceeding.service.team.TeamQueries;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Reads from an address in which order the team is asked for; page and export ask alike. */
@Dependent
public class TeamQuestion {

  /** As many as a team has at most on one page. */
  private static final int ROWS = PageRequest.MAX_SIZE;

  private static final Map<String, Comparator<TeamRow>> SORTS =
      Map.of(
          "total", Comparator.comparing(TeamRow::total),
          "overdue", Comparator.comparing(TeamRow::overdue),
          "thisWeek", Comparator.comparing(TeamRow::thisWeek),
          "waiting", Comparator.comparing(TeamRow::waiting),
          "decided", Comparator.comparing(TeamRow::decidedThisMonth),
          "median", Comparator.comparing(TeamQuestion::median));

  @Inject private ListQuestion question;
  @Inject private TeamQueries team;

  public PagedList<TeamRow> ask() {
    return question
        .size(ROWS)
        .sorts("handler", "total", "overdue", "thisWeek", "waiting", "decided", "median")
        .answer(address -> page(address.page()));
  }

  private Page<TeamRow> page(PageRequest asked) {
    List<TeamRow> rows = new ArrayList<>(team.team());
    Comparator<TeamRow> order = SORTS.get(String.valueOf(asked.sortField()));
    if (order != null) {
      rows.sort(order);
    }
    if (asked.descending()) {
      Collections.reverse(rows);
    }
    int from = Math.min(asked.offset(), rows.size());
    return Page.of(
        List.copyOf(rows.subList(from, Math.min(from + asked.size(), rows.size()))), rows.size());
  }

  private static BigDecimal median(TeamRow row) {
    return row.medianDays() == null ? BigDecimal.valueOf(-1) : row.medianDays();
  }
}
