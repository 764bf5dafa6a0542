package lv.ikvd.privatepractice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.ikvd.privatepractice.entity.ExpiryCount;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.shell.web.Formats;

/** When certificates in force end: the work that comes, by month; each number opens its list. */
@Named("practiceForecastBean")
@RequestScoped
public class ForecastBean {

  private static final int MONTHS = 36;

  /**
   * A month of the forecast.
   *
   * @param share of the fullest month, in hundredths
   */
  public record Month(String name, ExpiryCount count, String from, String until, long share) {}

  @Inject private PracticeEntries entries;
  @Inject private Clock clock;

  private List<Month> months;

  @PostConstruct
  void load() {
    LocalDate until = YearMonth.now(clock).plusMonths(MONTHS).atEndOfMonth();
    List<ExpiryCount> counts = entries.forecast(until);
    long most = counts.stream().mapToLong(ExpiryCount::total).max().orElse(1);
    months = counts.stream().map(count -> month(count, most)).toList();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  private static Month month(ExpiryCount count, long most) {
    YearMonth month = YearMonth.from(count.month());
    return new Month(
        Formats.month(month),
        count,
        Formats.typedDate(month.atDay(1)),
        Formats.typedDate(month.atEndOfMonth()),
        count.total() * 100 / most);
  }

  public List<Month> getMonths() {
    return months;
  }

  public long getTotal() {
    return months.stream().mapToLong(month -> month.count().total()).sum();
  }
}
