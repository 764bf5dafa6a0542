package lv.ikvd.course.service.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.course.service.material.MaterialFiles;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.worktime.service.WorkCalendar;

/** Of which days somebody is reminded: those that are as many working days ahead as rules say. */
@ApplicationScoped
public class ReminderTerm {

  private static final String DAYS = "REMINDER_WORKING_DAYS";

  @Inject private Rulebook rulebook;
  @Inject private WorkCalendar calendar;

  /** The last day of which somebody is reminded on a day. */
  LocalDate last(LocalDate on) {
    long rules = rulebook.inForce(MaterialFiles.RULES, on).id();
    return calendar.plusWorkingDays(on, Integer.parseInt(rulebook.parameter(rules, DAYS)));
  }
}
