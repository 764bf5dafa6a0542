package lv.ikvd.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;

/**
 * Texts with values in them, and values as texts: {@code #{texts.of('shell.total', n)}}, {@code
 * #{texts.show(row.day)}}. Pages speak the language of the view; other callers name it.
 */
@Named
@ApplicationScoped
public class Texts {

  /** A Latvian date ends with a full stop; at the end of a sentence that is the only one. */
  private static final Pattern TWO_STOPS =
      Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{4}\\.)\\.(?!\\.)");

  private static final String NOTHING = "–";

  /**
   * What a tag passes when the page gave no value but content: a null would be shown as nothing
   * known.
   */
  private static final String NO_VALUE = "ikvis:none";

  /** The text of a key, its {0}, {1} … filled in. */
  public String of(String key, Object... values) {
    return of(locale(), key, values);
  }

  public static String of(Locale locale, String key, Object... values) {
    String text = Messages.in(locale).getString(key);
    if (values.length == 0) {
      return text;
    }
    Object[] shown =
        Arrays.stream(values).map(v -> v instanceof Number ? v : argument(locale, v)).toArray();
    String filled = new MessageFormat(text.replace("'", "''"), locale).format(shown);
    return TWO_STOPS.matcher(filled).replaceAll("$1");
  }

  /** The name of a code: the text of prefix and code, or the code where nobody named it. */
  public String named(String prefix, String code) {
    return code == null ? NOTHING : named(locale(), prefix, code);
  }

  public static String named(Locale locale, String prefix, String code) {
    ResourceBundle texts = Messages.in(locale);
    return texts.containsKey(prefix + code) ? texts.getString(prefix + code) : code;
  }

  /** A number with its noun: keys end in .one and .many, where none is told otherwise in .zero. */
  public String counted(String key, long number) {
    return counted(locale(), key, number);
  }

  public static String counted(Locale locale, String key, long number) {
    if (number == 0 && Messages.in(locale).containsKey(key + ".zero")) {
      return of(locale, key + ".zero", number);
    }
    long absolute = Math.abs(number);
    boolean one = // Latvian counts 1, 21, 31 … as one
        locale.getLanguage().equals("en")
            ? absolute == 1
            : absolute % 10 == 1 && absolute % 100 != 11;
    return of(locale, key + (one ? ".one" : ".many"), absolute);
  }

  /** A problem may name a text by its key, in braces, where it does not know the language. */
  private static String argument(Locale locale, Object value) {
    if (value instanceof String named && named.matches("\\{[\\w.]{3,120}}")) {
      String key = named.substring(1, named.length() - 1);
      return Messages.in(locale).containsKey(key) ? Messages.in(locale).getString(key) : named;
    }
    return show(locale, value);
  }

  /** Any value as a reader expects it; nothing is a dash. */
  public String show(Object value) {
    return show(locale(), value);
  }

  public static String show(Locale locale, Object value) {
    if (value == null || "".equals(value)) {
      return NOTHING;
    }
    if (NO_VALUE.equals(value)) {
      return "";
    }
    if (value instanceof LocalDate date) {
      return Formats.date(date, locale);
    }
    if (value instanceof Instant moment) {
      return Formats.moment(moment, locale);
    }
    if (value instanceof YearMonth month) {
      return Formats.month(month);
    }
    if (value instanceof Number number) {
      return Formats.number(number, locale);
    }
    if (value instanceof Boolean bool) {
      return Messages.in(locale).getString(bool ? "shell.yes" : "shell.no");
    }
    if (value instanceof Enum<?> constant) {
      return Messages.in(locale).getString(key(constant));
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(one -> show(locale, one)).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  /** Constants to choose from, each by its name. */
  public List<SelectItem> choices(Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> new SelectItem(constant.name(), show(constant)))
        .toList();
  }

  /** {@code lv.ikvd.party.entity.AddressKind.HOME} has the key {@code party.AddressKind.HOME}. */
  static String key(Enum<?> constant) {
    String[] packages = constant.getDeclaringClass().getName().split("\\.");
    return packages[2] + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  public static String problem(Locale locale, Problem problem) {
    return of(locale, problem.code(), problem.arguments());
  }

  public static String remedy(Locale locale, Problem problem) {
    return of(locale, problem.code() + ".remedy", problem.arguments());
  }

  /** The language of the view; outside of one Latvian. */
  public static Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context == null || context.getViewRoot() == null
        ? Messages.LATVIAN
        : context.getViewRoot().getLocale();
  }
}
