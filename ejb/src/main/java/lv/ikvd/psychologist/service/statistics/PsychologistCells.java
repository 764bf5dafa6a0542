package lv.ikvd.psychologist.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * Numbers of the annual report's text about psychologists, under their published keys. Of two of
 * them table 2 makes the share of the certified, of two others the text says how often a month the
 * board sat: on the days of what it decided, for the years before have no sittings.
 */
@ApplicationScoped
public class PsychologistCells implements CellSource {

  private static final String SECTION = "2.2.1";
  private static final String ROW = "psychologists";
  private static final String KIND = "kind";

  private static final Facts DECISIONS = Facts.flow("decision_fact", Psychologists.REGISTER);
  private static final Facts APPLICATIONS =
      Facts.flow("psychologist_application_fact", Psychologists.REGISTER);
  private static final Facts REGISTERED =
      Facts.stock("psychologist_registered", Psychologists.REGISTER);
  private static final Facts COUNCIL =
      Facts.flow("psychologist_council_day", Psychologists.REGISTER);
  private static final Facts CERTIFIED =
      Facts.stock("psychologist_certified_time", Psychologists.REGISTER);

  @Override
  public List<Cell> cells() {
    return List.of(
        text("psychologist_council_days", COUNCIL, Map.of()).per("dated_on"),
        text("psychologist_council_months", COUNCIL, Map.of()).per("month"),
        text(
            "psychologist_registration_submissions",
            APPLICATIONS,
            Map.of("procedure", List.of(Psychologists.REGISTRATION))),
        decided("psychologists_registered", "REGISTER"),
        decided("psychologist_certificates_issued", "ISSUE"),
        decided("psychologist_supervisor_certificates_issued", "GRANT_SUPERVISION"),
        text("psychologists_in_register", REGISTERED, Map.of()),
        text("psychologists_certified", CERTIFIED, Map.of()).per("psychologist"));
  }

  private static Cell decided(String column, String kind) {
    return text(column, DECISIONS, Map.of(KIND, List.of(kind)));
  }

  private static Cell text(String column, Facts facts, Map<String, List<String>> where) {
    return new Cell(new CellKey(SECTION, ROW, column), facts, where);
  }
}
