package lv.ikvd.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;

/** The day as on which a page shows an entry: that of its address, or today. */
@Named("askedDay")
@RequestScoped
public class AskedDay {

  @Inject private Clock clock;

  private LocalDate day;

  /**
   * Takes the day of an address.
   *
   * @param on as somebody typed it; null or blank for today
   * @throws Problem SHELL-001 if it is no day
   */
  public LocalDate open(String on) {
    day = Formats.dayOr(on, LocalDate.now(clock));
    return day;
  }

  public LocalDate getDay() {
    return day;
  }

  public String getTyped() {
    return Formats.typedDate(day);
  }

  public boolean isToday() {
    return day.equals(LocalDate.now(clock));
  }
}
