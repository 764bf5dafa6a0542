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
import java.util.BitSet;
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
  private static final DateTimeFormatter BRIEF =
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
  static final char NBSP = '\u00a0';

  // Each pattern begins with the character it looks for: a text of many pages is searched in one
  // quick pass.
  private static final Pattern OPENING =
      Pattern.compile("[\"“](?<=(?:^|[\\s\u00a0(\\[–—/„])[\"“])(?=\\S)");
  private static final Pattern CLOSING = Pattern.compile("[\"“]");
  private static final Pattern DASH = Pattern.compile(" [-–—] ");
  private static final Pattern GLUE =
      Pattern.compile(
          " (?<=[\\d.§⁰¹²³⁴⁵⁶⁷⁸⁹] )" // what all of them follow: most spaces end here
              + "(?:(?<=(?:\\d\\.|[⁰¹²³⁴⁵⁶⁷⁸⁹]) )(?=\\p{Ll})" // 14. martā, 50. pants
              + "|(?<=(?:Nr\\.|eģ\\.|lkst\\.|§) )(?=\\S)"
              + "|(?<=\\d )(?=\\d{3}(?!\\d)|(?:EUR|€|%|h)(?!\\p{L}))" // 1 234, 5 EUR
              + "|(?<=\\d )(?=(?:dien|darba dien|mēne|gad|stund|minū)\\p{L})" // 1 mēnesis
              + "|(?<=(?:^|[^\\p{L}])\\p{Lu}\\. )(?=\\p{Lu}))"); // J. Bērziņa

  /** {@code LIE-2026-000004}: a number of a case or document is not broken at its hyphens. */
  private static final Pattern NUMBER = Pattern.compile("\\b(\\p{Lu}{2,5})-(\\d{4}-)?(\\d{3,})\\b");

  /** A hyphen that holds; on paper it is drawn as the common one. */
  static final char HOLDING = '\u2011';

  /**
   * {@code 50.3 pants} is the third section inserted after section 50, written with a raised
   * figure.
   */
  private static final Pattern INSERTED =
      Pattern.compile("\\.(?<=\\d\\.)(\\d{1,2})(?= (?:pant|daļ|punkt|nodaļ|pielikum))");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The characters that both faces have; asking the fonts each time is slow. */
  private static final BitSet PRINTABLE = printableCharacters();

  private Typography() {}

  /** The text as it is printed; lines are kept, runs of spaces are one. */
  public static String of(String text) {
    String plain = printable(text);
    if (has(plain, '"') || has(plain, '“')) {
      plain = OPENING.matcher(plain).replaceAll("„");
      plain = CLOSING.matcher(plain).replaceAll("”");
    }
    if (has(plain, '.')) {
      plain = plain.replace("...", "…");
      plain = INSERTED.matcher(plain).replaceAll(m -> "." + raised(m.group(1)));
    }
    if (has(plain, '-')) {
      plain = NUMBER.matcher(plain).replaceAll(m -> m.group().replace('-', HOLDING));
    }
    plain = DASH.matcher(plain).replaceAll(NBSP + "– ");
    return GLUE.matcher(plain).replaceAll(String.valueOf(NBSP));
  }

  /** Most texts have none of what a pattern looks for, and are not searched by it. */
  private static boolean has(String text, char c) {
    return text.indexOf(c) >= 0;
  }

  /** Whether nothing of the text would be seen on paper. */
  public static boolean isBlank(String text) {
    return text.codePoints().noneMatch(Typography::hasInk);
  }

  /** {@code 2026. gada 14. martā}. */
  public static String inWords(LocalDate date) {
    return "%d.%cgada %d.%c%s"
        .formatted(
            date.getYear(), NBSP, date.getDayOfMonth(), NBSP, MONTHS.get(date.getMonthValue() - 1));
  }

  /** {@code 14.03.2026.}, for tables. */
  public static String brief(LocalDate date) {
    return BRIEF.format(date);
  }

  /** {@code 2026. gada 14. martā plkst. 12.30}, Latvian time. */
  public static String inWords(Instant moment) {
    ZonedDateTime local = moment.atZone(RIGA);
    return inWords(local.toLocalDate()) + " plkst." + NBSP + HOUR.format(local);
  }

  private static String raised(String digits) {
    return digits
        .chars()
        .mapToObj(d -> RAISED.substring(d - '0', d - '0' + 1))
        .collect(Collectors.joining());
  }

  private static String printable(String text) {
    if (isPrinted(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean lineFeedFollows = c == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (!lineFeedFollows) {
        append(out, c);
      }
    }
    return out.toString();
  }

  /** Most texts are printed as they are. */
  private static boolean isPrinted(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!PRINTABLE.get(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static void append(StringBuilder out, int c) {
    if (PRINTABLE.get(c)) {
      out.appendCodePoint(c);
    } else if (isLineEnd(c)) {
      if (endsWith(out, ' ')) {
        out.setLength(out.length() - 1);
      }
      out.append('\n');
    } else if (c == NBSP || c == HOLDING) {
      out.append((char) c);
    } else if (c == '\t' || Character.isSpaceChar(c)) {
      if (!endsWith(out, ' ') && !endsWith(out, '\n')) {
        out.append(' ');
      }
    } else if (hasInk(c)) {
      out.append("[U+%04X]".formatted(c));
    }
  }

  private static boolean endsWith(StringBuilder out, char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }

  private static boolean isLineEnd(int c) {
    return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean hasInk(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static BitSet printableCharacters() {
    Font serif = font("/fonts/SourceSerif4-Regular.ttf");
    Font sans = font("/fonts/SourceSans3-Regular.ttf");
    BitSet printable = new BitSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      printable.set(c, hasInk(c) && serif.canDisplay(c) && sans.canDisplay(c));
    }
    return printable;
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
