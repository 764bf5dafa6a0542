package lv.ikvd.worktime.service;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The holidays that the law gives for every year, from {@code holidays/latvia.xml}. */
final class Holidays {

  static final String CITATION = "Likuma \"Par svētku, atceres un atzīmējamām dienām\" 1. pants";

  /** The free working day after 4 May or 18 November on a weekend. */
  static final String SUBSTITUTE = "SUBSTITUTE_DAY";

  private static final Holidays LATVIA = new Holidays();

  private final HolidayManager manager =
      HolidayManager.getInstance(
          ManagerParameters.create(
              Objects.requireNonNull(Holidays.class.getResource("/holidays/latvia.xml"))));
  private final Map<Integer, Map<LocalDate, FreeDay>> years = new ConcurrentHashMap<>();

  private Holidays() {}

  static Optional<FreeDay> on(LocalDate day) {
    return Optional.ofNullable(LATVIA.years.computeIfAbsent(day.getYear(), LATVIA::read).get(day));
  }

  private Map<LocalDate, FreeDay> read(int year) {
    Map<LocalDate, FreeDay> days = new TreeMap<>();
    for (Holiday holiday : manager.getHolidays(Year.of(year))) {
      put(days, holiday.getActualDate(), holiday.getPropertiesKey());
      holiday
          .getObservedDate()
          .filter(observed -> !observed.equals(holiday.getActualDate()))
          .ifPresent(observed -> put(days, observed, SUBSTITUTE));
    }
    return days;
  }

  private static void put(Map<LocalDate, FreeDay> days, LocalDate day, String code) {
    days.put(day, new FreeDay(day, code, null, null, CITATION));
  }
}
