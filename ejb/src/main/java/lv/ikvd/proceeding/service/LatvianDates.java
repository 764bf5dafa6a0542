package lv.ikvd.proceeding.service;

import java.time.LocalDate;
import lv.ikvd.document.report.Typography;

/** Dates as Latvian official documents write them. */
public final class LatvianDates {

  private LatvianDates() {}

  /** {@code 2026. gada 14. martā}. */
  public static String longForm(LocalDate date) {
    return Typography.inWords(date).replace('\u00a0', ' ');
  }

  /** {@code 2026. gada 14. martam}, as it follows "līdz". */
  public static String dative(LocalDate date) {
    String accusative = accusative(date);
    boolean soft = accusative.endsWith("i");
    return accusative.substring(0, accusative.length() - 1) + (soft ? "im" : "am");
  }

  /** {@code 2026. gada 14. martu}, as it follows "ar" and "uz". */
  public static String accusative(LocalDate date) {
    String locative = longForm(date);
    return locative.substring(0, locative.length() - 1) + (locative.endsWith("ī") ? "i" : "u");
  }

  /** {@code 14.03.2026.}. */
  public static String shortForm(LocalDate date) {
    return Typography.brief(date);
  }
}
