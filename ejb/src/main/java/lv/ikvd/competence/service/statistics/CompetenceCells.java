package lv.ikvd.competence.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * Table 11 of the annual report and the numbers of its text about competence outside formal
 * education. The rows of the table, under their published labels, stand in a file with the
 * qualification and the levels of each; its total looks at neither, so that it shows if a
 * qualification has no row.
 */
@ApplicationScoped
public class CompetenceCells implements CellSource {

  /** As the table prints it. */
  static final String TOTAL = "Kopā:";

  private static final String TABLE = "11";
  private static final int YEARS = 7;
  private static final String SECTION = "2.2.4";
  private static final String ROW = "competence_assessment";
  private static final String QUALIFICATION = "qualification";
  private static final String FILE = "/competence/table-11.csv";

  private static final Facts RESULTS = Facts.flow("competence_result_fact", Competences.REGISTER);
  private static final Facts DELEGATIONS =
      Facts.flow("competence_delegation_fact", Competences.REGISTER);
  private static final Map<String, List<String>> DELEGATED = Map.of("kind", List.of("DELEGATE"));

  @Override
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (String[] line : lines()) {
      cells.addAll(
          row(
              line[0],
              Map.of(QUALIFICATION, List.of(line[1]), "level", List.of(line[2].split(" ")))));
    }
    cells.addAll(row(TOTAL, Map.of()));
    cells.add(text("delegated_institutions", DELEGATIONS, DELEGATED).per("institution_id"));
    cells.add(text("new_delegation_contracts", DELEGATIONS, DELEGATED));
    cells.add(text("delegated_qualifications", DELEGATIONS, DELEGATED).per(QUALIFICATION));
    cells.add(text("qualified_persons", RESULTS, Map.of()).per("person"));
    return cells;
  }

  private static List<Cell> row(String label, Map<String, List<String>> where) {
    List<Cell> cells = new ArrayList<>();
    for (int back = YEARS - 1; back >= 0; back--) {
      cells.add(Cell.ofYear(TABLE, label, back, RESULTS, where));
    }
    return cells;
  }

  private static Cell text(String column, Facts facts, Map<String, List<String>> where) {
    return new Cell(new CellKey(SECTION, ROW, ROW + "_" + column), facts, where);
  }

  private static List<String[]> lines() {
    try (InputStream file = CompetenceCells.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(";")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
