package lv.ikvd.shell.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.worktime.entity.RigaClock;

/** Dates and numbers as they stand on screens: 14.03.2026. and 1 234,5 with non-breaking spaces. */
public final class Formats {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final Pattern SHORT = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})\\.?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private Formats() {}

  public static String date(LocalDate date, Locale locale) {
    return DATE.format(date) + (isEnglish(locale) ? "" : ".");
  }

  /** As it is typed into an input and read back. */
  public static String typedDate(LocalDate date) {
    return DATE.format(date);
  }

  /** Day and time stay in one line. */
  public static String moment(Instant moment, Locale locale) {
    var local = moment.atZone(RigaClock.ZONE);
    return date(local.toLocalDate(), locale) + "\u00a0" + TIME.format(local);
  }

  public static String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MM.uuuu").format(month);
  }

  public static String number(Number number, Locale locale) {
    NumberFormat format =
        NumberFormat.getNumberInstance(isEnglish(locale) ? Locale.ENGLISH : locale);
    format.setMaximumFractionDigits(6);
    if (!isEnglish(locale) && format instanceof DecimalFormat decimal) {
      DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
      symbols.setGroupingSeparator('\u00a0');
      symbols.setDecimalSeparator(',');
      decimal.setDecimalFormatSymbols(symbols);
    }
    return format.format(number);
  }

  /** {@code 1 234,50 EUR}. */
  public static String money(BigDecimal amount, String currency, Locale locale) {
    BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
    BigDecimal whole = cents.setScale(0, RoundingMode.DOWN);
    String sign = cents.signum() < 0 && whole.signum() == 0 ? "-" : "";
    String fraction = cents.remainder(BigDecimal.ONE).abs().toPlainString().substring(1);
    String point = isEnglish(locale) ? fraction : fraction.replace('.', ',');
    return sign + number(whole, locale) + point + '\u00a0' + currency;
  }

  /**
   * Reads 14.03.2026, 14.03.2026., 14032026, 14.3.26 and 2026-03-14; empty for anything else and
   * for days that do not exist. A year of two digits lies in this century.
   */
  public static Optional<LocalDate> readDate(String text) {
    String typed = text.strip();
    Matcher iso = ISO.matcher(typed);
    if (iso.matches()) {
      return day(iso.group(3), iso.group(2), iso.group(1));
    }
    for (Pattern pattern : new Pattern[] {SHORT, DOTTED}) {
      Matcher own = pattern.matcher(typed);
      if (own.matches()) {
        String year = own.group(3).length() == 2 ? "20" + own.group(3) : own.group(3);
        return day(own.group(1), own.group(2), year);
      }
    }
    return Optional.empty();
  }

  /**
   * The day of an address, or another where it names none.
   *
   * @throws Problem SHELL-001 if it is no day
   */
  public static LocalDate dayOr(String on, LocalDate otherwise) {
    return on == null || on.isBlank()
        ? otherwise
        : readDate(on).orElseThrow(() -> new Problem("SHELL-001").at("on"));
  }

  private static Optional<LocalDate> day(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static boolean isEnglish(Locale locale) {
    return locale != null && "en".equals(locale.getLanguage());
  }
}
