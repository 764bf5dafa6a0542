package lv.ikvd.privatepractice.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * Tables 5 to 7 of the annual report, a row of table 2, and the numbers of its text about private
 * practice. The keys are those of the published cells.
 *
 * <p>Tables 6 and 7 and the totals of table 5 count decisions to issue and to extend by what the
 * programme was on the day from which the decision acts; a re-issue only replaces a certificate and
 * stands apart. The totals do not look at the programme, so that they show if one has no group.
 */
@ApplicationScoped
public class PrivatePracticeCells implements CellSource {

  private static final String SECTION = "2.2.1";
  private static final String ROW = "private_practice";
  private static final String ALL = "all";
  private static final String TOTAL = "total";

  private static final Facts DECISIONS =
      Facts.flow("private_practice_decision", PrivatePractice.REGISTER);
  private static final Facts ACTS = Facts.flow("decision_fact", PrivatePractice.REGISTER);
  private static final Facts ISSUED_LATER =
      Facts.flow("private_practice_refusal_issued_later", PrivatePractice.REGISTER);
  private static final Facts WITHDRAWN =
      Facts.flow("private_practice_refusal_withdrawn", PrivatePractice.REGISTER);
  private static final Facts IN_FORCE =
      Facts.stock("private_practice_in_force", PrivatePractice.REGISTER);

  private static final String KIND = "kind";
  private static final String PROGRAMME_KIND = "programme_kind";
  private static final String GROUP = "target_group";
  private static final String FIELD = "field";
  private static final String TEACHER = "party_id";

  private static final List<String> NEW = List.of("ISSUE");
  private static final List<String> EXTENDED = List.of("EXTEND");
  private static final List<String> GIVEN = List.of("ISSUE", "EXTEND");
  private static final List<String> REISSUED = List.of("REISSUE");
  private static final List<String> INTEREST = List.of("INTEREST");
  private static final List<String> ADULT = List.of("ADULT");

  private static final Map<String, String> GROUPS =
      ordered(
          "preschool_children", "PRESCHOOL",
          "compulsory_school_age", "COMPULSORY_AGE_AND_YOUTH",
          "youth", "YOUTH",
          "children_youth_adults", "CHILDREN_YOUTH_ADULTS",
          "adults", "ADULTS");
  private static final int YEARS_OF_GROUPS = 3;

  private static final Map<String, String> FIELDS =
      ordered(
          "languages", "LANGUAGES",
          "speech_development_and_correction", "SPEECH",
          "art", "ARTS",
          "music", "MUSIC",
          "dance", "DANCE",
          "sport", "SPORT",
          "natural_sciences", "SCIENCES",
          "preschool", "PRESCHOOL",
          "legal_studies", "LAW",
          "other", "OTHER");
  private static final int YEARS_OF_FIELDS = 5;

  /** The programmes of the text, in its order. */
  private static final Map<String, String> PROGRAMMES =
      ordered(
          "preschool_children", "PRESCHOOL",
          "compulsory_school_age", "COMPULSORY_AGE_AND_YOUTH",
          "youth", "YOUTH",
          "adults", "ADULTS",
          "children_and_adults", "CHILDREN_YOUTH_ADULTS");

  @Override
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new Cell(
            new CellKey("2", "private_practice_certification", "value"),
            DECISIONS,
            Map.of(KIND, NEW)));
    cells.addAll(certificates());
    cells.addAll(years("6", GROUP, GROUPS, YEARS_OF_GROUPS));
    cells.addAll(years("7", FIELD, FIELDS, YEARS_OF_FIELDS));
    cells.addAll(text());
    return cells;
  }

  private static List<Cell> certificates() {
    List<Cell> cells = new ArrayList<>();
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("issued_new", NEW);
    kinds.put("extended", EXTENDED);
    kinds.put(TOTAL, GIVEN);
    kinds.forEach((row, kind) -> cells.add(certificates(row, ALL, Map.of(KIND, kind))));
    cells.add(certificates("reissued", ALL, Map.of(KIND, REISSUED)));
    cells.add(new Cell(new CellKey("5", "refused", ALL), ISSUED_LATER, Map.of()));
    kinds.forEach(
        (row, kind) -> {
          cells.add(
              certificates(
                  row, "interest_education", Map.of(KIND, kind, PROGRAMME_KIND, INTEREST)));
          cells.add(
              certificates(
                  row, "adult_non_formal_education", Map.of(KIND, kind, PROGRAMME_KIND, ADULT)));
        });
    return cells;
  }

  private static Cell certificates(String row, String column, Map<String, List<String>> where) {
    return new Cell(new CellKey("5", row, column), DECISIONS, where);
  }

  private static List<Cell> years(
      String table, String attribute, Map<String, String> rows, int years) {
    List<Cell> cells = new ArrayList<>();
    rows.forEach(
        (row, code) ->
            cells.addAll(row(table, row, Map.of(KIND, GIVEN, attribute, List.of(code)), years)));
    cells.addAll(row(table, TOTAL, Map.of(KIND, GIVEN), years));
    return cells;
  }

  private static List<Cell> row(
      String table, String row, Map<String, List<String>> where, int years) {
    List<Cell> cells = new ArrayList<>();
    for (int back = years - 1; back >= 0; back--) {
      cells.add(Cell.ofYear(table, row, back, DECISIONS, where));
    }
    return cells;
  }

  private static List<Cell> text() {
    List<Cell> cells = new ArrayList<>();
    cells.add(text("certificates_issued_total", DECISIONS, Map.of(KIND, GIVEN)));
    cells.add(
        text(
            "certificates_interest_education",
            DECISIONS,
            Map.of(KIND, GIVEN, PROGRAMME_KIND, INTEREST)));
    cells.add(
        text(
            "certificates_adult_non_formal",
            DECISIONS,
            Map.of(KIND, GIVEN, PROGRAMME_KIND, ADULT)));
    cells.add(text("certificates_new", DECISIONS, Map.of(KIND, NEW)));
    cells.add(text("certificates_extended", DECISIONS, Map.of(KIND, EXTENDED)));
    cells.add(text("teachers_certified_or_extended", DECISIONS, Map.of(KIND, GIVEN)).per(TEACHER));
    cells.add(
        text("teachers_initially_refused", ACTS, Map.of(KIND, List.of("REFUSE_ISSUE")))
            .per(TEACHER));
    cells.add(text("teachers_refused_issued_later", ISSUED_LATER, Map.of()).per(TEACHER));
    cells.add(text("teachers_refused_withdrew", WITHDRAWN, Map.of()).per(TEACHER));
    cells.add(
        text("certificates_reissued_teachers", DECISIONS, Map.of(KIND, REISSUED)).per(TEACHER));
    cells.add(text("certificates_valid_approx", IN_FORCE, Map.of()));
    cells.add(text("teachers_active_approx", IN_FORCE, Map.of()).per(TEACHER));
    PROGRAMMES.forEach(
        (column, code) ->
            cells.add(
                text(
                    "programmes_" + column, DECISIONS, Map.of(KIND, GIVEN, GROUP, List.of(code)))));
    return cells;
  }

  private static Cell text(String column, Facts facts, Map<String, List<String>> where) {
    return new Cell(new CellKey(SECTION, ROW, "private_practice_" + column), facts, where);
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ordered.put(pairs[i], pairs[i + 1]);
    }
    return ordered;
  }
}
