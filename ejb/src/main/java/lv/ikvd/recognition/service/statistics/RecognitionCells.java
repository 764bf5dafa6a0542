package lv.ikvd.recognition.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/** Of how many persons a qualification was recognised in a year. */
@ApplicationScoped
public class RecognitionCells implements CellSource {

  @Override
  public List<Cell> cells() {
    return List.of(
        new Cell(
                new CellKey(
                    "2.2.1", "qualification_recognition", "psychologist_qualifications_recognised"),
                Facts.flow("decision_fact", Recognitions.REGISTER),
                Map.of("kind", List.of("RECOGNISE")))
            .per("party_id"));
  }
}
