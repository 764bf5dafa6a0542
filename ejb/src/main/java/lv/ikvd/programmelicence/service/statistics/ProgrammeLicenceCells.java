package lv.ikvd.programmelicence.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * Table 10 of the annual report, its figures 2 to 4 and a row of table 2. The keys of the tables
 * are those of the published cells; figures show the year before, figure 3 four of them.
 *
 * <p>Counted are decisions to license, by what the programme was then. The column of work-based
 * learning counts amendments of such programmes too, as its heading says.
 */
@ApplicationScoped
public class ProgrammeLicenceCells implements CellSource {

  static final Facts FACTS = Facts.flow("programme_licence_fact", ProgrammeLicences.REGISTER);

  static final String KIND = "licence_kind";
  static final String ACT = "act";
  static final String FORM = "form";
  static final String WAY = "way";
  static final String WORK_BASED = "work_based";
  static final String MODULAR = "modular";
  static final List<String> YES = List.of("YES");
  static final List<String> PART_TIME = List.of("PART_TIME");
  static final List<String> GENERAL = List.of("LICENSE_GENERAL");
  static final List<String> VOCATIONAL = List.of("LICENSE_VOCATIONAL");
  static final List<String> WITH_AMENDMENTS = List.of("LICENSE_VOCATIONAL", "AMEND_VOCATIONAL");

  static final List<String> INITIAL = List.of("VOCATIONAL_BASIC", "TRADE", "VOCATIONAL_SECONDARY");
  static final List<String> FURTHER = List.of("CONTINUING");
  static final List<String> IMPROVEMENT = List.of("IMPROVEMENT");
  static final List<String> ORIENTATION = List.of("VOCATIONAL_ORIENTATION");
  static final List<String> PRESCHOOL = List.of("PRESCHOOL", "SPECIAL_PRESCHOOL");
  static final List<String> BASIC = List.of("BASIC", "SPECIAL_BASIC");
  static final List<String> SECONDARY = List.of("SECONDARY", "SPECIAL_SECONDARY");

  private static final int YEARS_OF_WAYS = 5;
  private static final int YEARS_BESIDE = 2;

  @Override
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new Cell(
            new CellKey("2", "programme_licensing", "value"),
            FACTS,
            Map.of(ACT, List.of("LICENSE_GENERAL", "LICENSE_VOCATIONAL", "DATA_UPDATE_GENERAL"))));
    Map<String, List<String>> vocational = new LinkedHashMap<>();
    vocational.put("initial_vocational", INITIAL);
    vocational.put("further_vocational", FURTHER);
    vocational.put("professional_development", IMPROVEMENT);
    vocational.put("vocational_orientation", ORIENTATION);
    vocational.put("total", List.of());
    vocational.forEach((row, kinds) -> cells.addAll(table(row, kinds)));
    Map<String, List<String>> general = new LinkedHashMap<>();
    general.put("preschool_programmes", PRESCHOOL);
    general.put("basic_programmes", BASIC);
    general.put("secondary_programmes", SECONDARY);
    general.put("total", List.of());
    general.forEach((row, kinds) -> cells.addAll(figure("figure-2", row, GENERAL, KIND, kinds)));
    cells.addAll(years("figure-3", "by_sample", YEARS_OF_WAYS, where(GENERAL, WAY, "SAMPLE")));
    cells.addAll(years("figure-3", "author", YEARS_OF_WAYS, where(GENERAL, WAY, "OWN")));
    vocational.forEach(
        (row, kinds) -> cells.addAll(figure("figure-4", row, VOCATIONAL, KIND, kinds)));
    return cells;
  }

  private static List<Cell> table(String row, List<String> kinds) {
    return List.of(
        column(row, "licensed", VOCATIONAL, kinds, Map.of()),
        column(row, "of_which_work_based", WITH_AMENDMENTS, kinds, Map.of(WORK_BASED, YES)),
        column(row, "of_which_modular", VOCATIONAL, kinds, Map.of(MODULAR, YES)),
        column(row, "of_which_part_time", VOCATIONAL, kinds, Map.of(FORM, PART_TIME)));
  }

  private static Cell column(
      String row,
      String column,
      List<String> acts,
      List<String> kinds,
      Map<String, List<String>> where) {
    Map<String, List<String>> all = new HashMap<>(where);
    all.put(ACT, acts);
    if (!kinds.isEmpty()) {
      all.put(KIND, kinds);
    }
    return new Cell(new CellKey("10", row, column), FACTS, all);
  }

  private static List<Cell> figure(
      String figure, String row, List<String> acts, String column, List<String> values) {
    return years(figure, row, YEARS_BESIDE, where(acts, column, values.toArray(String[]::new)));
  }

  private static Map<String, List<String>> where(
      List<String> acts, String column, String... values) {
    return values.length == 0
        ? Map.of(ACT, acts)
        : Map.of(ACT, acts, column, Stream.of(values).toList());
  }

  private static List<Cell> years(
      String figure, String row, int years, Map<String, List<String>> where) {
    List<Cell> cells = new ArrayList<>();
    for (int back = years - 1; back >= 0; back--) {
      cells.add(Cell.ofYear(figure, row, back, FACTS, where));
    }
    return cells;
  }
}
