package lv.ikvd.programmelicence.service.statistics;

import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.ACT;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.BASIC;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.FACTS;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.FORM;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.FURTHER;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.GENERAL;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.IMPROVEMENT;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.INITIAL;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.KIND;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.MODULAR;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.ORIENTATION;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.PART_TIME;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.SECONDARY;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.VOCATIONAL;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.WAY;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.WITH_AMENDMENTS;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.WORK_BASED;
import static lv.ikvd.programmelicence.service.statistics.ProgrammeLicenceCells.YES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/** The numbers that the text of the annual report names about licensing. */
@ApplicationScoped
public class LicensingTextCells implements CellSource {

  private static final String SECTION = "2.2.2";
  private static final String GENERAL_ROW = "general_programmes";
  private static final String VOCATIONAL_ROW = "vocational_programmes";

  /** Refusals have no licence whose programme could be asked for. */
  private static final Facts DECISIONS = Facts.flow("decision_fact", ProgrammeLicences.REGISTER);

  private static final String GROUP = "programme_group";
  private static final String SPECIAL = "special_type";
  private static final String REASON = "update_reason";
  private static final String INSTITUTION = "institution_id";
  private static final String QUALIFICATION = "qualification";
  private static final String FOUNDER = "founder_kind";
  private static final List<String> PRIVATE = List.of("LEGAL_PERSON", "NATURAL_PERSON");
  private static final List<String> OWN = List.of("OWN");
  private static final List<String> GENERAL_UPDATE = List.of("DATA_UPDATE_GENERAL");
  private static final List<String> VOCATIONAL_UPDATE = List.of("DATA_UPDATE_VOCATIONAL");
  private static final List<String> SPECIAL_PRESCHOOL = List.of("SPECIAL_PRESCHOOL");
  private static final List<String> SPECIAL_BASIC = List.of("SPECIAL_BASIC");
  private static final List<String> LANGUAGE_IMPAIRMENTS = List.of("5");
  private static final List<String> MIXED_OR_LEARNING = List.of("6");

  @Override
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(general());
    cells.addAll(special());
    cells.addAll(vocational());
    cells.addAll(learning());
    cells.addAll(furtherAndOrientation());
    return cells;
  }

  private static List<Cell> general() {
    return List.of(
        general("general_programmes_licensed", GENERAL, Map.of()),
        general("general_programmes_licensed_by_sample", GENERAL, Map.of(WAY, List.of("SAMPLE"))),
        general("general_programmes_licensed_author", GENERAL, Map.of(WAY, OWN)),
        general(
            "general_programmes_author_with_higher_outcomes",
            GENERAL,
            Map.of(WAY, OWN, "advanced", YES)),
        general("general_programmes_author_basic_stage", GENERAL, Map.of(WAY, OWN, KIND, BASIC)),
        general(
            "general_programmes_author_secondary_stage",
            GENERAL,
            Map.of(WAY, OWN, KIND, SECONDARY)),
        general(
            "general_secondary_programmes_licensed_new_code_31016011",
            GENERAL,
            Map.of("code", List.of("31016011"))),
        general("general_programmes_viis_entries", GENERAL_UPDATE, Map.of()),
        general(
            "general_secondary_minority_programmes_updated",
            GENERAL_UPDATE,
            Map.of(KIND, SECONDARY, REASON, List.of("MINORITY"))));
  }

  /** Special programmes, forms of acquisition, refusals. */
  private static List<Cell> special() {
    return List.of(
        general("special_preschool_programmes_licensed", GENERAL, Map.of(KIND, SPECIAL_PRESCHOOL)),
        general(
            "special_preschool_programmes_language_impairments",
            GENERAL,
            Map.of(KIND, SPECIAL_PRESCHOOL, SPECIAL, LANGUAGE_IMPAIRMENTS)),
        general(
            "special_preschool_programmes_mixed_developmental_impairments",
            GENERAL,
            Map.of(KIND, SPECIAL_PRESCHOOL, SPECIAL, MIXED_OR_LEARNING)),
        general("special_basic_programmes_licensed", GENERAL, Map.of(KIND, SPECIAL_BASIC)),
        general(
            "special_basic_programmes_learning_difficulties",
            GENERAL,
            Map.of(KIND, SPECIAL_BASIC, SPECIAL, MIXED_OR_LEARNING)),
        general(
            "special_secondary_programmes_licensed",
            GENERAL,
            Map.of(KIND, List.of("SPECIAL_SECONDARY"))),
        general("general_programmes_part_time_form", GENERAL, Map.of(FORM, PART_TIME)),
        general("general_programmes_distance_form", GENERAL, Map.of(FORM, List.of("DISTANCE"))),
        general(
            "general_programmes_part_time_and_distance",
            GENERAL,
            Map.of(FORM, Stream.concat(PART_TIME.stream(), Stream.of("DISTANCE")).toList())),
        new Cell(
            new CellKey(SECTION, GENERAL_ROW, "general_programme_licensing_refusals"),
            DECISIONS,
            Map.of("kind", List.of("REFUSE"))));
  }

  private static List<Cell> vocational() {
    return List.of(
        vocational("vocational_programmes_licensed_new", VOCATIONAL, Map.of()),
        vocational("vocational_programmes_licensed_qualifications", VOCATIONAL, Map.of())
            .per(QUALIFICATION),
        vocational("vocational_programmes_licensed_catering", VOCATIONAL, group("811")),
        vocational(
            "vocational_programmes_licensed_administrative_and_secretarial",
            VOCATIONAL,
            group("346")),
        vocational("vocational_programmes_licensed_construction", VOCATIONAL, group("582")),
        vocational("vocational_programmes_licensed_sewn_products", VOCATIONAL, group("542")),
        vocational(
            "vocational_curriculum_amendments_accepted",
            VOCATIONAL_UPDATE,
            Map.of(REASON, List.of("PLAN"))),
        vocational("vocational_programmes_viis_entries", VOCATIONAL_UPDATE, Map.of()));
  }

  /** Learning in an enterprise and by modules. */
  private static List<Cell> learning() {
    Map<String, List<String>> workBased = Map.of(WORK_BASED, YES);
    Map<String, List<String>> modular = Map.of(MODULAR, YES);
    return List.of(
        vocational("work_based_learning_programmes", WITH_AMENDMENTS, workBased),
        vocational("work_based_learning_institutions", WITH_AMENDMENTS, workBased).per(INSTITUTION),
        vocational("work_based_learning_qualifications", WITH_AMENDMENTS, workBased)
            .per(QUALIFICATION),
        vocational("modular_vocational_programmes_licensed", VOCATIONAL, modular),
        vocational("modular_programme_institutions", VOCATIONAL, modular).per(INSTITUTION),
        modularOf("private", PRIVATE),
        modularOf("municipal", List.of("MUNICIPALITY")));
  }

  private static List<Cell> furtherAndOrientation() {
    List<String> furtherAndImprovement =
        Stream.of(FURTHER, IMPROVEMENT).flatMap(List::stream).toList();
    return List.of(
        vocational(
            "vocational_further_and_development_programmes_licensed",
            VOCATIONAL,
            Map.of(KIND, furtherAndImprovement)),
        vocational(
            "professional_development_programmes_private",
            VOCATIONAL,
            Map.of(KIND, IMPROVEMENT, FOUNDER, PRIVATE)),
        vocational(
            "further_vocational_programmes_private",
            VOCATIONAL,
            Map.of(KIND, FURTHER, FOUNDER, PRIVATE)),
        vocational(
            "part_time_further_and_development_programmes",
            VOCATIONAL,
            Map.of(KIND, furtherAndImprovement, FORM, PART_TIME)),
        vocational(
            "part_time_initial_vocational_programmes",
            VOCATIONAL,
            Map.of(KIND, INITIAL, FORM, PART_TIME)),
        vocational(
            "vocational_orientation_programmes_licensed", VOCATIONAL, Map.of(KIND, ORIENTATION)),
        vocational(
            "vocational_orientation_music_art_dance_programmes",
            VOCATIONAL,
            Map.of(KIND, ORIENTATION, GROUP, List.of("211", "212"))),
        vocational(
            "vocational_orientation_sport_programmes",
            VOCATIONAL,
            Map.of(KIND, ORIENTATION, GROUP, List.of("813"))));
  }

  private static Cell modularOf(String whose, List<String> founders) {
    return vocational(
            "modular_programme_institutions_" + whose,
            VOCATIONAL,
            Map.of(MODULAR, YES, FOUNDER, founders))
        .per(INSTITUTION);
  }

  private static Map<String, List<String>> group(String code) {
    return Map.of(GROUP, List.of(code));
  }

  private static Cell general(String column, List<String> acts, Map<String, List<String>> where) {
    return text(GENERAL_ROW, column, acts, where);
  }

  private static Cell vocational(
      String column, List<String> acts, Map<String, List<String>> where) {
    return text(VOCATIONAL_ROW, column, acts, where);
  }

  private static Cell text(
      String row, String column, List<String> acts, Map<String, List<String>> where) {
    Map<String, List<String>> all = new HashMap<>(where);
    all.put(ACT, acts);
    return new Cell(new CellKey(SECTION, row, column), FACTS, all);
  }
}
