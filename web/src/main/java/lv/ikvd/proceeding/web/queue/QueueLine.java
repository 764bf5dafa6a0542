package lv.ikvd.proceeding.web.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueFilter.Scope;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.TermTexts;
import lv.ikvd.proceeding.web.Words;

/**
 * A row of a queue in words.
 *
 * @param urgency colour group of the term: refused when late, soon within three working days
 * @param substituting whom the reader substitutes in this case, or null
 * @param effect what the law makes of a missed term, or null when it makes nothing of it
 * @param reasons how the term was computed
 */
public record QueueLine(
    QueueRow row,
    String what,
    String state,
    String stateGroup,
    String left,
    String urgency,
    String substituting,
    String effect,
    List<String> reasons) {

  private static final int SOON = 3;

  /** One page of a queue, each case with the working days that are left. */
  static Page<QueueLine> page(
      CaseQueries cases, QueueFilter filter, PageRequest asked, Words words, LocalDate today) {
    Page<QueueRow> page = cases.queue(filter, asked);
    Map<LocalDate, Integer> left =
        cases.workingDaysLeft(
            page.items().stream()
                .map(QueueRow::dueOn)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return page.map(
        row ->
            of(
                row,
                words,
                today,
                left.get(row.dueOn()),
                filter.scope() == Scope.MINE && !Objects.equals(row.handlerId(), filter.accountId())
                    ? row.handler()
                    : null));
  }

  private static QueueLine of(
      QueueRow row, Words words, LocalDate today, Integer workingDays, String substituting) {
    boolean runs = row.outcome() == null && row.suspendedOn() == null && row.dueOn() != null;
    return new QueueLine(
        row,
        words.procedure(row.register(), row.procedure()),
        state(row, words),
        group(row),
        runs ? TermTexts.left(words, row.dueOn(), today, workingDays) : null,
        runs ? urgency(row.dueOn(), today, workingDays) : null,
        substituting,
        row.outcome() == null && !"NOTHING".equals(row.missed())
            ? words.of("proceeding.Missed." + row.missed())
            : null,
        TermTexts.reasons(words, row.explanation()));
  }

  /** What a form sends back to act on this row as it was seen. */
  public String key() {
    return row.number() + ":" + row.version();
  }

  /** Whether it was handed over and its handler has not opened it yet. */
  public boolean fresh() {
    return substituting == null && row.unseen();
  }

  static String state(QueueRow row, Words words) {
    if (row.outcome() != null) {
      return words.show(row.outcome());
    }
    return row.suspendedOn() == null ? words.show(row.stage()) : words.of("proceeding.suspended");
  }

  private static String group(QueueRow row) {
    if (row.outcome() != null) {
      return switch (row.outcome()) {
        case DECIDED, DEEMED_GRANTED, SERVED -> "in-force";
        default -> "ended";
      };
    }
    return row.suspendedOn() == null ? "waiting" : "ended";
  }

  private static String urgency(LocalDate due, LocalDate today, int workingDays) {
    if (due.isBefore(today)) {
      return "refused";
    }
    return workingDays <= SOON ? "soon" : "plain";
  }
}
