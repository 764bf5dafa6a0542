package lv.ikvd.dataload.service.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A day in a cell: written as a day, or the number by which a workbook keeps one. */
public final class SentDay {

  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(\\.0+)?");

  /** Day 0 of workbooks, which take 1900 for a leap year. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
          DateTimeFormatter.ofPattern("d.M.uuuu.", Locale.ROOT));

  private SentDay() {}

  /** The day; null where there is none, or none that can be read. */
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
