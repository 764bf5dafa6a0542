package lv.ikvd.worktime.entity;

import java.time.LocalDate;

/** A day that differs from what the calendar's rules give, with the act that says so. */
public record CalendarDayRow(
    LocalDate day,
    DayKind kind,
    String nameLv,
    String nameEn,
    String citation,
    boolean verified,
    long version) {

  public static final int NAME_LENGTH = 200;
  public static final int CITATION_LENGTH = 400;
}
