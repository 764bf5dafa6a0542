package lv.ikvd.worktime.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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

  public List<CalendarDayRow> days() {
    return days.all();
  }

  /**
   * Enters a day or changes what is known about it.
   *
   * @throws Problem WORKTIME-007 when another user changed it since it was read
   */
  public void enter(CalendarDayRow row) {
    CalendarDay day =
        days.find(row.day())
            .map(found -> unchanged(found, row.version()))
            .orElseGet(() -> added(row.day()));
    day.describe(row);
  }

  /**
   * Removes a day entered in error.
   *
   * @throws Problem WORKTIME-006 when there is none, WORKTIME-007 when another user changed it
   */
  public void remove(LocalDate day, long version) {
    CalendarDay found = days.find(day).orElseThrow(() -> Problem.notFound("WORKTIME-006"));
    days.remove(unchanged(found, version));
  }

  private CalendarDay added(LocalDate day) {
    CalendarDay added = new CalendarDay(day);
    days.add(added);
    return added;
  }

  private static CalendarDay unchanged(CalendarDay day, long version) {
    if (day.version() != version) {
      throw Problem.conflict("WORKTIME-007");
    }
    return day;
  }
}
