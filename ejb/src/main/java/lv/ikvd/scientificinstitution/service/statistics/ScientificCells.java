package lv.ikvd.scientificinstitution.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * The second row of table 3 of the annual report, and the numbers of its text about scientific
 * institutions: decisions and extended terms by the day of each. The keys are those of the
 * published cells.
 */
@ApplicationScoped
public class ScientificCells implements CellSource {

  private static final String SECTION = "2.2.1";
  private static final String ROW = "scientific_institutions";

  private static final Facts ACTS = Facts.flow("act_fact", ScientificInstitutions.REGISTER);

  private static final List<String> EXTENDED = List.of("TERM_EXTENDED", "POSTPONE");
  private static final List<String> REGISTERED = List.of("REGISTER");
  private static final List<String> AMENDED = List.of("AMEND");
  private static final List<String> REORGANISED = List.of("REORGANISE");
  private static final List<String> REMOVED = List.of("EXCLUDE");
  private static final List<String> REFUSED = List.of("REFUSE");
  private static final List<String> ALL =
      Stream.of(EXTENDED, REGISTERED, AMENDED, REORGANISED, REMOVED, REFUSED)
          .flatMap(List::stream)
          .toList();

  @Override
  public List<Cell> cells() {
    return List.of(
        table("decisions_taken", ALL),
        table("term_extended", EXTENDED),
        table("registered", REGISTERED),
        table("amended", AMENDED),
        table("reorganised", REORGANISED),
        table("removed", REMOVED),
        table("registration_refused", REFUSED),
        text("removed", REMOVED),
        text("amended", AMENDED),
        text("registered_new", REGISTERED));
  }

  private static Cell table(String column, List<String> kinds) {
    return new Cell(new CellKey("3", ROW, column), ACTS, Map.of("kind", kinds));
  }

  private static Cell text(String column, List<String> kinds) {
    return new Cell(new CellKey(SECTION, ROW, ROW + "_" + column), ACTS, Map.of("kind", kinds));
  }
}
