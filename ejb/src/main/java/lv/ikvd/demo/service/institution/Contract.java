package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.History;
import lv.ikvd.demo.service.RowSink;

/**
 * A contract by which the assessment of a qualification is delegated to a school, and who passed
 * the examinations held by it.
 *
 * @param qualification code and level, {@code COOK 3}
 * @param concluded when it was decided
 */
record Contract(
    String id,
    School school,
    String qualification,
    LocalDate concluded,
    LocalDate until,
    List<Passed> passed)
    implements History {

  private static final String CITATION =
      "Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146";

  /** Somebody who passed. */
  record Passed(Contact person, LocalDate examined, LocalDate issued) {

    @Override
    public String toString() {
      return "Passed";
    }
  }

  @Override
  public void tell(RowSink rows) {
    rows.row(
        "competence-entries.csv",
        id,
        concluded,
        Map.of("party", school.founder(), "registered_on", concluded.toString()));
    rows.row("competence-decisions.csv", id, concluded, decision());
    rows.row("competence-versions.csv", id, concluded, version());
    for (int i = 0; i < passed.size(); i++) {
      Passed one = passed.get(i);
      String result = id + '-' + (i + 1);
      one.person().tell(rows, result, one.issued());
      rows.row(
          "competence-results.csv",
          result,
          one.issued(),
          Map.of(
              "delegation",
              id,
              "person",
              result,
              "examined_on",
              one.examined().toString(),
              "certificate",
              "PK-" + result.substring(3),
              "issued_on",
              one.issued().toString()));
    }
  }

  private Map<String, String> decision() {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("party", school.founder());
    cells.put("procedure", "CO_DELEGATION");
    cells.put("kind", "DELEGATE");
    cells.put("received_on", concluded.minusDays(20).toString());
    cells.put("channel", "E_ADDRESS");
    cells.put("decided_on", concluded.toString());
    cells.put("effective_on", concluded.toString());
    cells.put("decided_by", School.OFFICIAL);
    cells.put("operative", "Deleģēt profesionālās kompetences novērtēšanu.");
    return cells;
  }

  private Map<String, String> version() {
    String[] what = qualification.split(" ");
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("decision", id);
    cells.put("valid_from", concluded.toString());
    cells.put("citation", CITATION);
    cells.put("institution", school.number());
    cells.put("qualification", what[0]);
    cells.put("level", what[1]);
    cells.put("concluded_on", concluded.toString());
    cells.put("valid_until", until.toString());
    cells.put("accredited_until", until.plusYears(1).toString());
    return cells;
  }

  @Override
  public String toString() {
    return "Contract " + id;
  }
}
