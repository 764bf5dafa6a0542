package lv.ikvd.document.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Latvian typesetting of plain text: „quotes”, dashes, and spaces that do not break where a reader
 * would stumble. Text is only text: nothing in it is markup, characters without a place on paper
 * are dropped, and a character that the fonts do not have is printed as its code point, so that
 * nothing disappears unseen.
 */
public final class Typography {

  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy.", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
  private static final List<String> MONTHS =
      List.of(
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
          "decembrī");
  private static final char NBSP = '\u00a0';

  private static final Pattern LINE_END =
      Pattern.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]");
  private static final Pattern SPACES = Pattern.compile("[ \t]*\n[ \t]*|[ \t]+");
  private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[–—/„])[\"“](?=\\S)");
  private static final Pattern CLOSING = Pattern.compile("[\"“]");
  private static final Pattern DASH = Pattern.compile(" (?:-|–|—) ");
  private static final Pattern GLUE =
      Pattern.compile(
          "(?<=\\d\\.|[⁰¹²³⁴⁵⁶⁷⁸⁹]) (?=\\p{Ll})" // 14. martā, 50. pants
              + "|(?<=\\bNr\\.|\\breģ\\.|\\bReģ\\.|\\bplkst\\.|§) (?=\\S)"
              + "|(?<=\\d) (?=\\d{3}(?!\\d))" // 1 234
              + "|(?<=\\d) (?=(?:EUR|€|%|h)(?!\\p{L}))"
              + "|(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu})", // J. Bērziņa
          Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * {@code 50.3 pants} is the third section inserted after section 50, written with a raised
   * figure.
   */
  private static final Pattern INSERTED =
      Pattern.compile("(?<=\\d\\.)\\d{1,2}(?= (?:pant|daļ|punkt|nodaļ|pielikum))");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Font SERIF = font("/fonts/SourceSerif4-Regular.ttf");
  private static final Font SANS = font("/fonts/SourceSans3-Regular.ttf");

  private Typography() {}

  /** The text as it is printed; lines are kept, runs of spaces are one. */
  public static String of(String text) {
    String plain = printable(LINE_END.matcher(text).replaceAll("\n"));
    plain = SPACES.matcher(plain).replaceAll(m -> m.group().indexOf('\n') < 0 ? " " : "\n");
    plain = OPENING.matcher(plain).replaceAll("„");
    plain = CLOSING.matcher(plain).replaceAll("”");
    plain = plain.replace("...", "…");
    plain = INSERTED.matcher(plain).replaceAll(m -> raised(m.group()));
    plain = DASH.matcher(plain).replaceAll(NBSP + "– ");
    return GLUE.matcher(plain).replaceAll(String.valueOf(NBSP));
  }

  /** Whether nothing of the text would be seen on paper. */
  public static boolean isBlank(String text) {
    return of(text).replace(NBSP, ' ').isBlank();
  }

  /** {@code 2026. gada 14. martā}. */
  public static String inWords(LocalDate date) {
    return of(
        "%d. gada %d. %s"
            .formatted(date.getYear(), date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1)));
  }

  /** {@code 14.03.2026.}, for tables. */
  public static String brief(LocalDate date) {
    return SHORT.format(date);
  }

  /** {@code 2026. gada 14. martā plkst. 12.30}, Latvian time. */
  public static String inWords(Instant moment) {
    ZonedDateTime local = moment.atZone(RIGA);
    return of(inWords(local.toLocalDate()) + " plkst. " + HOUR.format(local));
  }

  private static String raised(String digits) {
    return digits
        .chars()
        .mapToObj(d -> RAISED.substring(d - '0', d - '0' + 1))
        .collect(Collectors.joining());
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendPrintable(out, c));
    return out.toString();
  }

  private static void appendPrintable(StringBuilder out, int c) {
    if (c == '\n' || c == ' ' || c == NBSP) {
      out.append((char) c);
    } else if (Character.isSpaceChar(c) || c == '\t') {
      out.append(' ');
    } else if (isVisible(c)) {
      if (SERIF.canDisplay(c) && SANS.canDisplay(c)) {
        out.appendCodePoint(c);
      } else {
        out.append("[U+%04X]".formatted(c));
      }
    }
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static Font font(String resource) {
    try (InputStream in = Typography.class.getResourceAsStream(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
