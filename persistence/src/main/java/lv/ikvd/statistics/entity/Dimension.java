package lv.ikvd.statistics.entity;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what facts may be counted, and chosen.
 *
 * @param name as addresses and texts name it
 * @param column of the view; of a year or month always the day of the fact
 * @param names where its codes are named: the prefix of their texts, or the code list
 * @param values its codes in their order, where it declares them itself
 */
public record Dimension(String name, String column, Kind kind, String names, List<String> values) {

  /** What its values are. */
  public enum Kind {
    /** Codes that the register declares. */
    CODE,
    /** Codes of a code list. */
    CLASSIFIED,
    /** Municipalities, each counted in the one that continues it. */
    TERRITORY,
    YEAR,
    MONTH
  }

  /** The value of facts that do not have one. */
  public static final String NOTHING = "-";

  private static final String DAY = "dated_on";
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,59}");
  private static final Pattern AREA = Pattern.compile("[0-9]{7}");
  private static final Pattern YEARS = Pattern.compile("[12][0-9]{3}");
  private static final Pattern MONTHS = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])");

  public Dimension {
    Objects.requireNonNull(kind);
    values = List.copyOf(values);
    if (!Facts.isName(name) || !Facts.isName(column)) {
      throw new IllegalArgumentException("no name of a field: " + name + ", " + column);
    }
  }

  public static Dimension code(String name, String column, String names, String... values) {
    return new Dimension(name, column, Kind.CODE, names, List.of(values));
  }

  public static Dimension code(String name, String column, String names, Enum<?>... values) {
    return new Dimension(
        name, column, Kind.CODE, names, Stream.of(values).map(Enum::name).toList());
  }

  public static Dimension classified(String name, String column, String classifier) {
    return new Dimension(name, column, Kind.CLASSIFIED, classifier, List.of());
  }

  public static Dimension territory(String name, String column) {
    return new Dimension(name, column, Kind.TERRITORY, "", List.of());
  }

  /** The year of the fact's day. */
  public static Dimension year(String name) {
    return new Dimension(name, DAY, Kind.YEAR, "", List.of());
  }

  /** The month of the fact's day. */
  public static Dimension month(String name) {
    return new Dimension(name, DAY, Kind.MONTH, "", List.of());
  }

  /** Whether it tells when, not what. */
  public boolean isTime() {
    return kind == Kind.YEAR || kind == Kind.MONTH;
  }

  /** Whether a value can be one of it; that no record has it is no mistake. */
  public boolean accepts(String value) {
    return switch (kind) {
      case YEAR -> YEARS.matcher(value).matches();
      case MONTH -> MONTHS.matcher(value).matches();
      case TERRITORY -> value.equals(NOTHING) || AREA.matcher(value).matches();
      default -> value.equals(NOTHING) || CODE.matcher(value).matches();
    };
  }

  /** The days of a year or month. */
  Period days(String value) {
    if (kind == Kind.YEAR) {
      int year = Integer.parseInt(value);
      return new Period(Question.firstDay(year), Question.lastDay(year));
    }
    YearMonth month = YearMonth.parse(value);
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** The year or month so many years later; what is no time stays as it is. */
  String later(String value, int years) {
    return switch (kind) {
      case YEAR -> String.valueOf(Integer.parseInt(value) + years);
      case MONTH -> YearMonth.parse(value).plusYears(years).toString();
      default -> value;
    };
  }

  /** What facts are grouped by. */
  String grouped() {
    return switch (kind) {
      case YEAR -> "extract(year from f.dated_on)::int";
      case MONTH -> "(extract(year from f.dated_on) * 100 + extract(month from f.dated_on))::int";
      default -> "f." + column;
    };
  }

  /** The value that a group stands for. */
  String value(String group) {
    if (group == null) {
      return NOTHING;
    }
    return kind == Kind.MONTH
        ? group.substring(0, group.length() - 2) + "-" + group.substring(group.length() - 2)
        : group;
  }
}
