package lv.ikvd.dataload.service;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.problem.entity.Problem;

/** Brings the cells of a column into their one form, or says by a {@link Problem} what is wrong. */
public final class CellReader {

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
  private static final Pattern POSTAL_CODE = Pattern.compile("LV-[0-9]{4}");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private final Instant now;

  public CellReader(Instant now) {
    this.now = now;
  }

  /** Composed letters, single spaces, no control characters; null where nothing is left. */
  static String clean(String cell) {
    String clean =
        WHITE.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC)).replaceAll(" ").strip();
    return clean.isEmpty() ? null : clean;
  }

  /**
   * The one form of a cell; null where it is empty.
   *
   * @throws Problem LOAD-011 to LOAD-020 what is wrong with it
   */
  public String read(LoadColumn column, String cell) {
    String text = clean(cell);
    if (text == null) {
      if (column.required()) {
        throw new Problem("LOAD-011");
      }
      return null;
    }
    if (text.length() > column.max()) {
      throw new Problem("LOAD-012");
    }
    return switch (column.type()) {
      case TEXT, REFERENCE -> text;
      case DAY -> day(text);
      case MOMENT -> moment(text);
      case CHOICE -> {
        if (!column.values().contains(text)) {
          throw new Problem("LOAD-016");
        }
        yield text;
      }
      case PERSONAL_CODE -> personalCode(text);
      case REGISTRATION_NUMBER -> registrationNumber(text);
      case NUMBER -> matching(NUMBER, text, "LOAD-019");
      case POSTAL_CODE -> matching(POSTAL_CODE, text, "LOAD-020");
    };
  }

  private static String matching(Pattern form, String text, String code) {
    if (!form.matcher(text).matches()) {
      throw new Problem(code);
    }
    return text;
  }

  private static String day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
        throw new Problem("LOAD-013");
      }
      return day.toString();
    } catch (DateTimeException notADay) {
      throw new Problem("LOAD-013");
    }
  }

  private String moment(String text) {
    try {
      Instant at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (at.isAfter(now)) {
        throw new Problem("LOAD-015");
      }
      return at.toString();
    } catch (DateTimeException notAMoment) {
      throw new Problem("LOAD-014");
    }
  }

  private static String personalCode(String text) {
    try {
      return PersonalCode.parse(text).digits();
    } catch (Problem noCode) {
      throw new Problem("LOAD-017");
    }
  }

  private static String registrationNumber(String text) {
    try {
      return RegistrationNumber.parse(text).digits();
    } catch (Problem noNumber) {
      throw new Problem("LOAD-018");
    }
  }
}
