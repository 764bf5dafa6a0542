package lv.ikvd.worktime.service;

import java.time.LocalDate;

/**
 * Why a day is no working day.
 *
 * @param code the holiday ({@code GOOD_FRIDAY} …), {@link #WEEKEND}, or {@link #ACT} for a day that
 *     an act of that year made free; the messages {@code worktime.day.<code>} name it
 * @param nameLv its name where no message can have one: days by act
 */
public record FreeDay(LocalDate day, String code, String nameLv, String nameEn, String citation) {

  public static final String WEEKEND = "WEEKEND";
  public static final String ACT = "ACT";

  static FreeDay weekend(LocalDate day) {
    return new FreeDay(day, WEEKEND, null, null, null);
  }
}
