package lv.ikvd.annualreport.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.Question;

/** What an address asks of a report: the same for its page, the records and the file. */
@Dependent
public class ReportQuestion {

  static final String DAY = "asOf";
  static final String KNOWN = "knownOn";

  @Inject private ListQuestion question;
  @Inject private Clock clock;

  /**
   * Asks for a year.
   *
   * @param year as it stands in the address; the running one if it names none
   */
  <T> PagedList<T> ask(String year, BiFunction<Question, ListAddress, Page<T>> query) {
    return question
        .labels("annualreport.filter")
        .filter(DAY)
        .filter(KNOWN)
        .sorts("date")
        .answer(asked -> query.apply(question(year, asked), asked));
  }

  /** What became known in the course of a day is known on it. */
  private Question question(String year, ListAddress asked) {
    String running = String.valueOf(LocalDate.now(clock).getYear());
    LocalDate known = asked.date(KNOWN);
    return AnnualReports.question(
        year == null ? running : year,
        asked.date(DAY),
        known == null
            ? null
            : known
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .minus(1, ChronoUnit.MICROS));
  }
}
