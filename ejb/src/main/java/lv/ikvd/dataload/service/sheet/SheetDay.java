package lv.ikvd.dataload.service.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A day in a cell. */
public final class SheetDay {

  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(\\.0+)?");

  /** Day 0 of workbooks, which take 1900 for a leap year. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
          DateTimeFormatter.ofPattern("d.M.uuuu.", Locale.ROOT));

  private SheetDay() {}

  /** Written as a day, or the number by which a workbook keeps one; null for anything else. */
  public static LocalDate read(String text) {
    if (text == null) {
      return null;
    }
    if (SERIAL.matcher(text).matches()) {
      return EPOCH.plusDays(Long.parseLong(text.substring(0, 5)));
    }
    for (DateTimeFormatter format : DAYS) {
      try {
        return LocalDate.parse(text, format);
      } catch (DateTimeException other) {
        continue;
      }
    }
    return null;
  }
}
