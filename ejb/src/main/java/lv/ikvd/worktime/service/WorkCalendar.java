package lv.ikvd.worktime.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.worktime.entity.CalendarDays;

/**
 * The working days of the Service: the weekends and holidays of the law, and what acts of single
 * years change. Nothing is kept between calls: a day entered on another node counts at once.
 */
@ApplicationScoped
public class WorkCalendar {

  private CalendarDays days;

  protected WorkCalendar() {}

  @Inject
  public WorkCalendar(CalendarDays days) {
    this.days = days;
  }

  public boolean isWorkingDay(LocalDate day) {
    return workDays().isWorking(day);
  }

  /** The working days from a day, inclusive, to another, exclusive. */
  public List<LocalDate> workingDays(LocalDate from, LocalDate until) {
    return from.datesUntil(until).filter(workDays()::isWorking).toList();
  }

  /** Why the day is no working day; empty when it is one. */
  public Optional<FreeDay> freeDay(LocalDate day) {
    return workDays().free(day);
  }

  /** The first working day after the given one. */
  public LocalDate nextWorkingDay(LocalDate day) {
    return workDays().plus(day, 1);
  }

  /** The day itself when it is worked, else the next working day. */
  public LocalDate workingDayFrom(LocalDate day) {
    return workDays().workingDayFrom(day);
  }

  /**
   * Counts working days forward; the day itself is not counted.
   *
   * @param workingDays 0 or more; 0 gives the day itself, worked or not
   */
  public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("working days are counted forward");
    }
    return workDays().plus(day, workingDays);
  }

  /**
   * How many working days lie between a day and each of others: the day itself is not counted, the
   * other is. Days before it count below zero.
   */
  public Map<LocalDate, Integer> workingDaysUntil(LocalDate day, Collection<LocalDate> others) {
    WorkDays workDays = workDays();
    Map<LocalDate, Integer> counted = new HashMap<>();
    for (LocalDate other : others) {
      counted.put(
          other,
          other.isBefore(day)
              ? -workDays.between(other.plusDays(1), day.plusDays(1))
              : workDays.between(day.plusDays(1), other.plusDays(1)));
    }
    return counted;
  }

  WorkDays workDays() {
    return new WorkDays(days.all());
  }
}
