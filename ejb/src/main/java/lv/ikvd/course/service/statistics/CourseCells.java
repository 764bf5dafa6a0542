package lv.ikvd.course.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * Numbers of the text on courses (2.2.3): of each programme the hours, however often it was held in
 * the year, and the certificates given in it. The keys are those of the published figures.
 */
@ApplicationScoped
public class CourseCells implements CellSource {

  private static final String SECTION = "2.2.3";
  private static final String ROW = "courses";
  private static final String PROGRAMME = "course_programme";

  private static final Facts CERTIFICATES = Facts.flow("course_certificate_fact", "COURSE");
  private static final Facts PROGRAMMES = Facts.flow("course_programme_fact", "COURSE");

  private static final Map<String, String> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("HEADS_LEGAL_BASIS", "course_heads_legal_basis");
    KEYS.put("MUNICIPAL_SPECIALISTS", "course_municipal_specialists");
    KEYS.put("EXPERTS_AND_CHAIRS", "course_accreditation_experts_and_commission_heads");
    KEYS.put("EXPERTS", "course_accreditation_experts");
  }

  @Override
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    KEYS.forEach(
        (code, key) -> {
          Map<String, List<String>> where = Map.of(PROGRAMME, List.of(code));
          cells.add(
              new Cell(new CellKey(SECTION, ROW, key + "_hours"), PROGRAMMES, where).sum("hours"));
          cells.add(
              new Cell(
                  new CellKey(SECTION, ROW, key + "_certificates_issued"), CERTIFICATES, where));
        });
    return cells;
  }
}
