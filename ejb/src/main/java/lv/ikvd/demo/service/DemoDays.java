package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Working days, spread over the year as work is: little in summer, most in autumn. The commission
 * sits once a month.
 */
public final class DemoDays {

  /** From January to December, out of a hundred or so. */
  private static final int[] WEIGHTS = {9, 8, 9, 8, 8, 7, 4, 6, 11, 13, 11, 6};

  private static final int SITTING_FROM = 15;

  private final TreeMap<YearMonth, List<LocalDate>> months = new TreeMap<>();

  DemoDays(List<LocalDate> workingDays) {
    for (LocalDate day : workingDays) {
      months.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>()).add(day);
    }
  }

  /** Some working day of a year that is not before another. */
  public LocalDate day(Random random, int year, LocalDate notBefore) {
    LocalDate found;
    do {
      List<LocalDate> days = months.get(YearMonth.of(year, month(random, 1)));
      found = days.get(random.nextInt(days.size()));
    } while (found.isBefore(notBefore));
    return found;
  }

  /** A month from the given one on, 1 to 12. */
  public static int month(Random random, int from) {
    int sum = 0;
    for (int month = from; month <= 12; month++) {
      sum += WEIGHTS[month - 1];
    }
    int drawn = random.nextInt(sum);
    int month = from;
    while (drawn >= WEIGHTS[month - 1]) {
      drawn -= WEIGHTS[month - 1];
      month++;
    }
    return month;
  }

  /** The day of the month on which the commission sits. */
  public LocalDate sitting(YearMonth month) {
    return months.get(month).stream()
        .filter(day -> day.getDayOfMonth() >= SITTING_FROM)
        .findFirst()
        .orElseThrow();
  }

  /** The last sitting at least so many days before a day. */
  LocalDate sittingBefore(LocalDate day, int days) {
    LocalDate latest = day.minusDays(days);
    LocalDate sitting = sitting(YearMonth.from(latest));
    return sitting.isAfter(latest) ? sitting(YearMonth.from(latest).minusMonths(1)) : sitting;
  }
}
