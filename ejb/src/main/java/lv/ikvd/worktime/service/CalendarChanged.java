package lv.ikvd.worktime.service;

import java.time.LocalDate;

/** A day of the calendar was entered, changed or removed; null where there is nothing. */
public record CalendarChanged(LocalDate day, String before, String after) {}
