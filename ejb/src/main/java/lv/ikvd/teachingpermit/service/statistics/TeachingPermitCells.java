package lv.ikvd.teachingpermit.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/**
 * A row of table 2 and the numbers of the text about persons once convicted. The facts name a
 * decision and its day, no entry and no person: behind a number stands nothing that is secret.
 */
@ApplicationScoped
public class TeachingPermitCells implements CellSource {

  private static final String SECTION = "2.2.1";
  private static final String ROW = "previously_convicted";
  private static final String KIND = "kind";

  private static final Facts DECISIONS =
      Facts.flow("teaching_permit_decision", TeachingPermits.REGISTER);
  private static final Facts SITTINGS =
      Facts.flow("teaching_permit_sitting", TeachingPermits.REGISTER);

  @Override
  public List<Cell> cells() {
    return List.of(
        new Cell(new CellKey("2", "previously_convicted_evaluated", "value"), DECISIONS, Map.of()),
        text("previously_convicted_permit_decisions", DECISIONS, "PERMITTED", "RESTRICTED"),
        text("previously_convicted_permits_with_restrictions", DECISIONS, "RESTRICTED"),
        text("previously_convicted_permits_refused", DECISIONS, "REFUSED"),
        text("person_evaluation_commission_meetings", SITTINGS, "ROOM", "REMOTE"),
        text("person_evaluation_commission_meetings_remote", SITTINGS, "REMOTE"));
  }

  private static Cell text(String column, Facts facts, String... kinds) {
    return new Cell(new CellKey(SECTION, ROW, column), facts, Map.of(KIND, List.of(kinds)));
  }
}
