package lv.ikvd.childminder.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * Table 4 of the annual report, two rows of table 2, and the numbers of its text about this
 * register. The keys are those of the published cells.
 *
 * <p>The report counts an individual merchant with the natural persons and an institution with the
 * legal persons, so that the two always make up the whole.
 */
@ApplicationScoped
public class ChildMinderCells implements CellSource {

  /** Section of the report whose text names the numbers beside the table. */
  static final String SECTION = "2.2.1";

  private static final String TABLE = "4";
  private static final String ROW = "childminding_providers";

  private static final Facts DECISIONS = Facts.flow("decision_fact", ChildMinders.REGISTER);
  private static final Facts REGISTERED =
      Facts.stock("child_minder_registered", ChildMinders.REGISTER);

  private static final String KIND = "kind";
  private static final String PARTY = "party_kind";
  private static final List<String> REGISTRATION = List.of("REGISTER");
  private static final List<String> EXCLUDE = List.of("EXCLUDE");
  private static final List<String> NATURAL = List.of("NATURAL_PERSON", "INDIVIDUAL_MERCHANT");
  private static final List<String> LEGAL = List.of("LEGAL_ENTITY", "PUBLIC_BODY");

  @Override
  public List<Cell> cells() {
    return List.of(
        indicator("childminders_registered", REGISTRATION),
        indicator("childminders_removed_and_amended", List.of("EXCLUDE", "AMEND", "REFUSE")),
        table("decisions_taken", List.of("EXCLUDE", "AMEND", "REGISTER")),
        table("removed", EXCLUDE),
        table("amended_and_supplemented", List.of("AMEND")),
        table("registered", REGISTRATION),
        text("childminders_registered", DECISIONS, Map.of(KIND, REGISTRATION)),
        text(
            "childminders_registered_natural_persons",
            DECISIONS,
            Map.of(KIND, REGISTRATION, PARTY, NATURAL)),
        text(
            "childminders_registered_legal_persons",
            DECISIONS,
            Map.of(KIND, REGISTRATION, PARTY, LEGAL)),
        text("childminders_removed", DECISIONS, Map.of(KIND, EXCLUDE)),
        text("childminders_removed_legal_persons", DECISIONS, Map.of(KIND, EXCLUDE, PARTY, LEGAL)),
        text("childminder_registrations_refused", DECISIONS, Map.of(KIND, List.of("REFUSE"))),
        text("childminders_in_register", REGISTERED, Map.of()),
        text(
            "childminders_in_register_natural_persons_and_sole_traders",
            REGISTERED,
            Map.of(PARTY, NATURAL)),
        text("childminders_in_register_legal_persons", REGISTERED, Map.of(PARTY, LEGAL)));
  }

  /** What is printed as removed and amended counts the refusals too: only so it is 143 for 2020. */
  private static Cell indicator(String row, List<String> kinds) {
    return new Cell(new CellKey("2", row, "value"), DECISIONS, Map.of(KIND, kinds));
  }

  private static Cell table(String column, List<String> kinds) {
    return new Cell(new CellKey(TABLE, ROW, column), DECISIONS, Map.of(KIND, kinds));
  }

  private static Cell text(String column, Facts facts, Map<String, List<String>> where) {
    return new Cell(new CellKey(SECTION, ROW, column), facts, where);
  }
}
