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
 * Numbers of the text on courses (2.2.3), seminars (2.2.9) and the conference: of each programme
 * the hours, however often it was held in the year, and the certificates given in it. The keys are
 * those of the published figures.
 */
@ApplicationScoped
public class CourseCells implements CellSource {

  private static final String SECTION = "2.2.3";
  private static final String PROJECT = "2.2.9";
  private static final String SEMINARS = "seminars";
  private static final String ROW = "courses";
  private static final String PROGRAMME = "course_programme";

  private static final Facts CERTIFICATES = Facts.flow("course_certificate_fact", "COURSE");
  private static final Facts PROGRAMMES = Facts.flow("course_programme_fact", "COURSE");

  private static final Facts HELD = Facts.flow("course_held_fact", "COURSE");
  private static final Facts VISITS = Facts.flow("course_visit_fact", "COURSE");

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
    cells.addAll(seminars("SECTOR_EXPERTS", "sector_expert_seminar"));
    cells.addAll(seminars("QUALIFICATION_EXAM_EXPERTS", "qualification_exam_expert_seminar"));
    cells.add(
        new Cell(
            new CellKey(SECTION, "conferences", "online_conference_visitors_approx"),
            VISITS,
            Map.of()));
    return cells;
  }

  /** Held each time by itself, and the certificates given at all of them. */
  private static List<Cell> seminars(String code, String key) {
    Map<String, List<String>> where = Map.of(PROGRAMME, List.of(code));
    return List.of(
        new Cell(new CellKey(PROJECT, SEMINARS, key + "s"), HELD, where),
        new Cell(new CellKey(PROJECT, SEMINARS, key + "_certificates"), CERTIFICATES, where));
  }
}
