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
  private boolean ahead;

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

  /**
   * Takes the day of an address where it names one, for a page that knows itself as on which day it
   * shows what begins in time to come; it says so by {@link #shown}.
   *
   * @return null where none is named
   */
  public LocalDate given(String on) {
    boolean named = on != null && !on.isBlank();
    open(on);
    return named ? day : null;
  }

  /** The day as on which the entry is shown: a later one where it begins then. */
  public void shown(LocalDate shown) {
    ahead = !shown.equals(day);
    day = shown;
  }

  /** Whether the entry begins in time to come, and is shown as it will be. */
  public boolean isAhead() {
    return ahead;
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
