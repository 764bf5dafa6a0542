package lv.ikvd.institution.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.service.CellSource;

/**
 * The first row of table 3 of the annual report, a row of table 2, and the numbers of its text
 * about educational institutions. The keys are those of the published cells.
 *
 * <p>The table counts what was done by the day on which it was done: decisions, changes that an
 * institution or an official entered without one, extensions of a term. The text counts
 * institutions by the day from which it holds: a decision of December may act from a day in
 * January, and one decision may reach several institutions.
 */
@ApplicationScoped
public class InstitutionCells implements CellSource {

  private static final String SECTION = "2.2.1";
  private static final String ROW = "education_institutions";
  private static final String PREFIX = ROW + "_";
  private static final String NEW = "registered_new";

  private static final Facts ACTS = Facts.flow("act_fact", Institutions.REGISTER);
  private static final Facts EFFECTS = Facts.flow("institution_effect", Institutions.REGISTER);

  private static final String KIND = "kind";
  private static final String PROCEDURE = "procedure";
  private static final String INSTITUTION = "institution_kind";
  private static final String FOUNDER = "founder_kind";
  private static final String LEFT_AS = "left_as";

  private static final List<String> ENDED = List.of("STRIKE_OFF", "EXCLUDE", "REORGANISE");
  private static final List<String> REFUSED = List.of("REFUSE_AMENDMENT");
  private static final List<String> POSTPONED = List.of("POSTPONE", "TERM_EXTENDED");
  private static final List<String> REGISTERED = List.of("REGISTER");
  private static final List<String> AMENDED =
      List.of("AMEND", "OFFICIAL_ENTRY", "HOLDER_UPDATE", "MASTER_UPDATE", "LOAD");
  private static final List<String> REVOKED = List.of("REVOKE_ACT");
  private static final List<String> ALL =
      Stream.of(ENDED, REFUSED, POSTPONED, REGISTERED, AMENDED, REVOKED)
          .flatMap(List::stream)
          .toList();

  private static final List<String> IN_REGISTER = List.of("REGISTERED");
  private static final List<String> PRIVATE = List.of("LEGAL_PERSON", "NATURAL_PERSON");

  @Override
  public List<Cell> cells() {
    return List.of(
        new Cell(new CellKey("2", "registers", "value"), ACTS, Map.of(KIND, ALL)),
        table("decisions_taken", ALL),
        table("removed", ENDED),
        table("amendment_refused", REFUSED),
        table("amendment_or_registration_postponed", POSTPONED),
        table("registered_incl_reorganised_or_type_changed", REGISTERED),
        table("amended", AMENDED),
        table("administrative_act_revoked", REVOKED),
        text("registered_total", EFFECTS, Map.of(KIND, REGISTERED, LEFT_AS, IN_REGISTER)),
        text("type_or_name_changed", EFFECTS, registered(Institutions.REREGISTRATION)),
        text(NEW, EFFECTS, registered(Institutions.REGISTRATION)),
        fresh("private_general", "GENERAL", Map.of(FOUNDER, PRIVATE)),
        fresh("preschool", "PRESCHOOL", Map.of()),
        fresh("preschool_private", "PRESCHOOL", Map.of(FOUNDER, PRIVATE)),
        fresh("interest_education", "INTEREST", Map.of()),
        fresh("adult_non_formal", "ADULT", Map.of()),
        fresh("vocational_further_and_development", "CONTINUING", Map.of()),
        text("removed", EFFECTS, Map.of(KIND, ENDED, LEFT_AS, List.of("ENDED"))),
        text("data_amendments", ACTS, Map.of(KIND, AMENDED)),
        text("written_amendment_decisions", ACTS, Map.of(KIND, List.of("AMEND"))));
  }

  private static Cell table(String column, List<String> kinds) {
    return new Cell(new CellKey("3", ROW, column), ACTS, Map.of(KIND, kinds));
  }

  private static Map<String, List<String>> registered(String procedure) {
    return Map.of(KIND, REGISTERED, PROCEDURE, List.of(procedure), LEFT_AS, IN_REGISTER);
  }

  private static Cell fresh(String column, String kind, Map<String, List<String>> where) {
    Map<String, List<String>> all = new HashMap<>(registered(Institutions.REGISTRATION));
    all.put(INSTITUTION, List.of(kind));
    all.putAll(where);
    return text(NEW + "_" + column, EFFECTS, all);
  }

  private static Cell text(String column, Facts facts, Map<String, List<String>> where) {
    return new Cell(new CellKey(SECTION, ROW, PREFIX + column), facts, where);
  }
}
