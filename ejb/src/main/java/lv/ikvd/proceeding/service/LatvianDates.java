package lv.ikvd.proceeding.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as Latvian official documents write them. */
public final class LatvianDates {

  private static final String[] MONTHS = {
    "janvārī",
    "februārī",
    "martā",
    "aprīlī",
    "maijā",
    "jūnijā",
    "jūlijā",
    "augustā",
    "septembrī",
    "oktobrī",
    "novembrī",
    "decembrī"
  };
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy.");

  private LatvianDates() {}

  /** {@code 2026. gada 14. martā}. */
  public static String longForm(LocalDate date) {
    return "%d. gada %d. %s"
        .formatted(date.getYear(), date.getDayOfMonth(), MONTHS[date.getMonthValue() - 1]);
  }

  /** {@code 2026. gada 14. martam}, as it follows "līdz". */
  public static String dative(LocalDate date) {
    String accusative = accusative(date);
    boolean soft = accusative.endsWith("i");
    return accusative.substring(0, accusative.length() - 1) + (soft ? "im" : "am");
  }

  /** {@code 2026. gada 14. martu}, as it follows "ar" and "uz". */
  public static String accusative(LocalDate date) {
    String month = MONTHS[date.getMonthValue() - 1];
    String stem = month.substring(0, month.length() - 1);
    return "%d. gada %d. %s"
        .formatted(date.getYear(), date.getDayOfMonth(), stem + (month.endsWith("ī") ? "i" : "u"));
  }

  /** {@code 14.03.2026.}. */
  public static String shortForm(LocalDate date) {
    return SHORT.format(date);
  }
}
