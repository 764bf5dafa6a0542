package lv.ikvd.worktime.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.worktime.entity.CalendarDay;
import lv.ikvd.worktime.entity.CalendarDayRow;
import lv.ikvd.worktime.entity.CalendarDays;

/**
 * Keeps the days that acts of single years change. Terms already computed stay as they are; those
 * computed afterwards see the change.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CalendarKeeping {

  @Inject private CalendarDays days;
  @Inject private Event<CalendarChanged> changed;

  public CalendarKeeping() {}

  CalendarKeeping(CalendarDays days, Event<CalendarChanged> changed) {
    this.days = days;
    this.changed = changed;
  }

  public List<CalendarDayRow> days() {
    return days.all();
  }

  /**
   * One day by act.
   *
   * @throws Problem WORKTIME-006 when there is none
   */
  public CalendarDayRow day(LocalDate day) {
    return days.all().stream()
        .filter(row -> row.day().equals(day))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("WORKTIME-006"));
  }

  public boolean known(LocalDate day) {
    return days.find(day).isPresent();
  }

  /** The holidays that the law gives for a year, weekends aside. */
  public List<FreeDay> holidays(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return first
        .datesUntil(first.plusYears(1))
        .map(Holidays::on)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Enters a day or changes what is known about it.
   *
   * @throws Problem WORKTIME-007 when another user changed it since it was read; WORKTIME-008,
   *     -009, -010 when the day, its kind, a name or the act is missing or too long
   */
  public void enter(CalendarDayRow row) {
    refuse(row);
    Optional<CalendarDay> known = days.find(row.day());
    String before = known.map(CalendarDay::text).orElse(null);
    CalendarDay day =
        known
            .map(found -> unchanged(found, row.version()))
            .orElseGet(() -> new CalendarDay(row.day()));
    day.describe(row);
    if (known.isEmpty()) {
      days.add(day);
    }
    changed.fire(new CalendarChanged(row.day(), before, day.text()));
  }

  /**
   * Removes a day entered in error.
   *
   * @throws Problem WORKTIME-006 when there is none, WORKTIME-007 when another user changed it
   */
  public void remove(LocalDate day, long version) {
    CalendarDay found = days.find(day).orElseThrow(() -> Problem.notFound("WORKTIME-006"));
    String before = unchanged(found, version).text();
    days.remove(found);
    changed.fire(new CalendarChanged(day, before, null));
  }

  private static void refuse(CalendarDayRow row) {
    List<Problem> problems = new ArrayList<>();
    if (row.day() == null) {
      problems.add(new Problem("WORKTIME-008").at("day"));
    }
    if (row.kind() == null) {
      problems.add(new Problem("WORKTIME-009").at("kind"));
    }
    texts(problems, "nameLv", row.nameLv(), CalendarDayRow.NAME_LENGTH);
    texts(problems, "nameEn", row.nameEn(), CalendarDayRow.NAME_LENGTH);
    texts(problems, "citation", row.citation(), CalendarDayRow.CITATION_LENGTH);
    Problem.raise(problems);
  }

  private static void texts(List<Problem> problems, String field, String text, int longest) {
    if (text == null || text.isBlank() || text.length() > longest) {
      problems.add(new Problem("WORKTIME-010", longest).at(field));
    }
  }

  private static CalendarDay unchanged(CalendarDay day, long version) {
    if (day.version() != version) {
      throw Problem.conflict("WORKTIME-007");
    }
    return day;
  }
}
