package lv.ikvd.citizenshipnotice.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/** Of how many persons it was confirmed in a year that they learn. */
@ApplicationScoped
public class CitizenshipCells implements CellSource {

  @Override
  public List<Cell> cells() {
    return List.of(
        new Cell(
            new CellKey("2.2.1", "education_institutions", "citizenship_study_information_persons"),
            Facts.flow("citizenship_notice_fact", "INSTITUTION"),
            Map.of("kind", List.of("LEARNER_CONFIRMED"))));
  }
}
