package lv.ikvd.proceeding.web.queue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueFilter.Scope;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.security.service.Officials;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Reads from an address which cases are asked for; page and export ask alike. */
@Dependent
public class QueueQuestion {

  /** Which queue: it is a part of the path, {@code /case/queue/team}, and not a filter. */
  public enum Tab {
    MINE,
    TEAM,
    UNASSIGNED,
    CLOSED;

    /** Reads the last part of a path; without one, one's own cases are meant. */
    public static Tab of(String path) {
      String name = path == null ? "" : path.replace("/", "");
      return name.isBlank()
          ? MINE
          : Arrays.stream(values())
              .filter(tab -> tab.path().equals(name))
              .findFirst()
              .orElseThrow(() -> Problem.notFound("SHELL-404"));
    }

    public String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Terms that a queue can be narrowed to. */
  public enum Due {
    OVERDUE,
    THIS_WEEK,
    WEEK
  }

  /** What a queue can be narrowed to beside its terms. */
  private enum Only {
    WAITING,
    DECIDED_THIS_MONTH
  }

  @Inject private ListQuestion question;
  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private Officials officials;
  @Inject private Procedures procedures;
  @Inject private Clock clock;

  private String handler;

  /** One page of a queue in words. */
  public PagedList<QueueLine> lines(Tab tab, Words words) {
    return ask(
        words,
        address ->
            QueueLine.page(
                cases, filter(tab, address), address.page(), words, LocalDate.now(clock)));
  }

  /** Asks; each filter that is set has a chip. */
  public <T> PagedList<T> ask(Words words, Function<ListAddress, Page<T>> query) {
    return question
        .labels("proceeding.filter")
        .filter("procedure", code -> words.procedure(register(code), code))
        .filter("stage", stage -> words.of("proceeding.Stage." + stage))
        .filter("due", due -> words.of("proceeding.due." + due))
        .filter("only", only -> words.of("proceeding.only." + only))
        .filter("handler", id -> handler)
        .filter("q")
        .sorts("number", "partyName", "openedOn", "dueOn", "stage")
        .answer(
            address -> {
              handler = address.id("handler") == null ? null : name(address.id("handler"));
              return query.apply(address);
            });
  }

  /** The filter that an address stands for. */
  public QueueFilter filter(Tab tab, ListAddress address) {
    Due due = address.choice("due", Due.class);
    Only only = address.choice("only", Only.class);
    LocalDate today = LocalDate.now(clock);
    return new QueueFilter(
        scope(tab),
        user.accountId().orElse(-1L),
        today,
        null,
        address.value("procedure"),
        address.choice("stage", Stage.class),
        address.id("handler"),
        due == Due.THIS_WEEK ? today : null,
        until(due, today),
        only == Only.WAITING,
        only == Only.DECIDED_THIS_MONTH ? today.withDayOfMonth(1) : null,
        address.value("q"),
        tab == Tab.CLOSED);
  }

  private String name(long accountId) {
    return officials.displayName(accountId);
  }

  private String register(String procedure) {
    return procedures.get(procedure).info().register();
  }

  private static Scope scope(Tab tab) {
    return switch (tab) {
      case MINE -> Scope.MINE;
      case UNASSIGNED -> Scope.UNASSIGNED;
      case TEAM, CLOSED -> Scope.TEAM;
    };
  }

  private static LocalDate until(Due due, LocalDate today) {
    if (due == null) {
      return null;
    }
    return due == Due.OVERDUE
        ? today.minusDays(1)
        : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }
}
