package lv.ikvd.programmelicence.entity.classification;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.problem.entity.Problem;

/**
 * The classification of education, and how a code is read by it. Which signs there are, what they
 * mean and how long stands in code lists; here stands only how a code is put together: a kind of
 * two signs or three, a programme group of three, and then, for a general programme, special type,
 * language and form, for a vocational one two signs that tell programmes of the group apart, and
 * the form, which may be missing.
 */
public final class Classification {

  private static final String STAGE = "LIK_STAGE";
  private static final String GENERAL = "LIK_KIND_GENERAL";
  private static final String VOCATIONAL = "LIK_KIND_VOCATIONAL";
  private static final String THEMATIC = "LIK_THEMATIC";
  private static final String AREA = "LIK_AREA";
  private static final String GROUP = "LIK_GROUP";
  private static final String SPECIAL = "LIK_SPECIAL";
  private static final String LANGUAGE = "LIK_LANGUAGE";
  private static final String FORM = "LIK_FORM";

  /** The code lists in the order of the signs. */
  public static final List<String> LISTS =
      List.of(STAGE, GENERAL, VOCATIONAL, THEMATIC, AREA, GROUP, SPECIAL, LANGUAGE, FORM);

  private static final Pattern SHAPE = Pattern.compile("\\d[0-9A-Z][A-Z]?\\d{3}\\d{2}\\d?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f-]+");
  private static final int AFTER_KIND = 6;
  private static final String ENDED = "LIK-004";
  private static final int LAST_DAY = 4;

  private final Map<String, Map<String, List<ClassifierValueRow>>> values;

  /** Of all values of the lists, those that ended and those to come too. */
  public Classification(List<ClassifierValueRow> rows) {
    values =
        rows.stream()
            .collect(
                groupingBy(ClassifierValueRow::classifier, groupingBy(ClassifierValueRow::code)));
  }

  /** A code without the spaces that it is written with, and in capitals. */
  public static String normalised(String code) {
    return code == null ? "" : SPACES.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** A code in the groups in which it is written: {@code 33 811 02 1}. */
  public static String spaced(String code) {
    int kind = kind(code);
    StringBuilder spaced = new StringBuilder(code).insert(kind, ' ').insert(kind + 4, ' ');
    if (code.length() > kind + 5) {
      spaced.insert(kind + 7, ' ');
    }
    return spaced.toString();
  }

  /** How many signs tell the kind. */
  private static int kind(String code) {
    return code.charAt(2) > '9' ? 3 : 2;
  }

  /**
   * What a code means on a day. All that is wrong with it is told at once, each with its signs.
   *
   * @throws Problem LIK-001 a sign that cannot stand there, LIK-002 signs are missing, LIK-003 no
   *     such value, LIK-004 a value that is no longer, LIK-005 one that is not yet in force
   */
  public ProgrammeCode read(String typed, LocalDate on) {
    String code = normalised(typed);
    checkShape(code);
    Reading reading = new Reading(code, on);
    int kind = kind(code);
    boolean general = reading.known(GENERAL, code.substring(0, kind));
    reading.take(CodePart.STAGE, STAGE, 0, 1);
    reading.take(CodePart.KIND, general ? GENERAL : VOCATIONAL, 0, kind);
    reading.take(CodePart.THEMATIC_GROUP, THEMATIC, kind, kind + 1);
    reading.take(CodePart.AREA, AREA, kind, kind + 2);
    reading.take(CodePart.PROGRAMME_GROUP, GROUP, kind, kind + 3);
    if (general) {
      reading.takeGeneral(kind);
    } else {
      reading.takeVocational(kind);
    }
    Problem.raise(reading.problems);
    return new ProgrammeCode(code, on, reading.parts);
  }

  /**
   * What a code meant on the last day on which all of it stood in the classification; empty if it
   * does on a day.
   *
   * @throws Problem as {@link #read}, beside {@code fromCode}, for one that never stood there
   */
  public Optional<ProgrammeCode> ended(String typed, LocalDate on) {
    try {
      read(typed, on);
      return Optional.empty();
    } catch (Problem refused) {
      return Optional.of(read(typed, lastDay(refused)));
    }
  }

  /** The earliest of the days on which values of a code ended. */
  private static LocalDate lastDay(Problem refused) {
    if (!refused.all().stream().allMatch(one -> ENDED.equals(one.code()))) {
      refused.all().forEach(one -> one.at("fromCode"));
      throw refused;
    }
    return refused.all().stream()
        .map(one -> (LocalDate) one.arguments()[LAST_DAY])
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private static void checkShape(String code) {
    Matcher matcher = SHAPE.matcher(code);
    if (matcher.matches()) {
      return;
    }
    if (matcher.hitEnd()) {
      throw new Problem("LIK-002", code, code.length()).at("code");
    }
    int fits = code.length() - 1;
    while (!fits(code.substring(0, fits))) {
      fits--;
    }
    throw new Problem("LIK-001", code, fits + 1, code.substring(fits, fits + 1)).at("code");
  }

  private static boolean fits(String begin) {
    Matcher matcher = SHAPE.matcher(begin);
    return matcher.matches() || matcher.hitEnd();
  }

  /** One reading of one code. */
  private final class Reading {

    private final String code;
    private final LocalDate on;
    private final List<CodeMeaning> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Reading(String code, LocalDate on) {
      this.code = code;
      this.on = on;
    }

    boolean known(String list, String key) {
      return !rows(list, key).isEmpty();
    }

    void takeGeneral(int kind) {
      if (code.length() < kind + AFTER_KIND) {
        problems.add(new Problem("LIK-002", code, code.length()).at("code"));
        return;
      }
      String special = code.substring(kind, kind + 4);
      take(CodePart.SPECIAL_TYPE, SPECIAL, special, kind + 3, kind + 4);
      take(CodePart.LANGUAGE, LANGUAGE, kind + 4, kind + 5);
      take(CodePart.FORM, FORM, kind + 5, kind + AFTER_KIND);
    }

    void takeVocational(int kind) {
      String set = code.substring(kind + 3, kind + 5);
      parts.add(new CodeMeaning(CodePart.PROGRAMME_SET, kind + 4, kind + 5, set, null));
      if (code.length() == kind + AFTER_KIND) {
        take(CodePart.FORM, FORM, kind + 5, kind + AFTER_KIND);
      }
    }

    void take(CodePart part, String list, int from, int to) {
      take(part, list, code.substring(from, to), from, to);
    }

    private void take(CodePart part, String list, String key, int from, int to) {
      String signs = code.substring(from, to);
      List<ClassifierValueRow> rows = rows(list, key);
      rows.stream()
          .filter(row -> isIn(row, on))
          .findFirst()
          .ifPresentOrElse(
              row -> parts.add(new CodeMeaning(part, from + 1, to, signs, row)),
              () ->
                  problems.add(
                      refusal(rows, part, CodeMeaning.places(from + 1, to), signs).at("code")));
    }

    private Problem refusal(
        List<ClassifierValueRow> rows, CodePart part, String places, String signs) {
      if (rows.isEmpty()) {
        return new Problem("LIK-003", code, places, signs, part);
      }
      return rows.stream()
          .filter(row -> row.validTo() != null && !row.validTo().isAfter(on))
          .map(row -> row.validTo().minusDays(1))
          .max(LocalDate::compareTo)
          .map(last -> new Problem(ENDED, code, places, signs, part, last))
          .orElseGet(
              () -> new Problem("LIK-005", code, places, signs, part, rows.get(0).validFrom()));
    }

    private List<ClassifierValueRow> rows(String list, String key) {
      return values.getOrDefault(list, Map.of()).getOrDefault(key, List.of());
    }
  }

  private static boolean isIn(ClassifierValueRow row, LocalDate on) {
    return !row.validFrom().isAfter(on) && (row.validTo() == null || row.validTo().isAfter(on));
  }
}
