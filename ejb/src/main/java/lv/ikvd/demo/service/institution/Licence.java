package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.History;
import lv.ikvd.demo.service.RowSink;

/** A licensed programme of an institution, then perhaps amended, updated and lost. */
record Licence(String id, School school, What what, List<Event> events) implements History {

  /** Before the area of learning in which an own programme leads to higher outcomes. */
  private static final String ADVANCED = "ADVANCED:";

  private static final String CITATION = "Ministru kabineta 2019. gada 28. maija noteikumi Nr. 218";
  private static final Map<String, String> OPERATIVES =
      Map.of(
          "LICENSE", "Izsniegt izglītības programmas licenci.",
          "AMEND", "Izdarīt grozījumus izglītības programmas licencē.",
          "LOSE_FORCE", "Atzīt, ka izglītības programmas licence zaudējusi spēku.");

  /**
   * The programme.
   *
   * @param way SAMPLE or OWN
   * @param features besides work-based learning: MINORITY, MODULAR, or ADVANCED with its area
   * @param qualification with its level; null where it leads to none
   */
  record What(
      String kind,
      String way,
      String form,
      String code,
      String name,
      String features,
      String qualification) {}

  /**
   * A decision, or an update without one.
   *
   * @param kind null where nothing was decided
   * @param reason of the update; null where it was decided
   * @param workBased whether it is learnt in an enterprise from then on
   */
  record Event(String kind, String procedure, LocalDate known, String reason, boolean workBased) {}

  static Licence of(String id, School school, What what, LocalDate known, boolean workBased) {
    List<Event> events = new ArrayList<>();
    events.add(new Event("LICENSE", "PL_LICENSING", known, null, workBased));
    return new Licence(id, school, what, events);
  }

  Event last() {
    return events.get(events.size() - 1);
  }

  boolean lost() {
    return "LOSE_FORCE".equals(last().kind());
  }

  @Override
  public void tell(RowSink rows) {
    LocalDate licensed = events.get(0).known();
    rows.row(
        "programmelicence-entries.csv",
        id,
        licensed,
        Map.of("party", school.founder(), "registered_on", licensed.toString()));
    for (int i = 0; i < events.size(); i++) {
      String step = id + '-' + (i + 1);
      Event event = events.get(i);
      if (event.kind() != null) {
        rows.row("programmelicence-decisions.csv", step, event.known(), decision(event));
      }
      rows.row("programmelicence-versions.csv", step, event.known(), version(step, event));
      rows.row("programmelicence-places.csv", step, event.known(), place(step));
    }
  }

  private Map<String, String> decision(Event event) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("party", school.founder());
    cells.put("procedure", event.procedure());
    cells.put("kind", event.kind());
    if (!event.kind().equals("LOSE_FORCE")) {
      cells.put("received_on", event.known().minusDays(20).toString());
      cells.put("channel", "E_ADDRESS");
    }
    cells.put("decided_on", event.known().toString());
    cells.put("effective_on", event.known().toString());
    cells.put("ground", event.kind().equals("LOSE_FORCE") ? "GROUND_REQUEST" : null);
    cells.put("decided_by", School.OFFICIAL);
    cells.put("operative", OPERATIVES.get(event.kind()));
    return cells;
  }

  private Map<String, String> version(String step, Event event) {
    LocalDate licensed = events.get(0).known();
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("decision", event.kind() == null ? null : step);
    cells.put("valid_from", event.known().toString());
    cells.put("citation", CITATION);
    cells.put("institution", school.number());
    cells.put("code", what.code());
    cells.put("name", what.name());
    cells.put("kind", what.kind());
    cells.put("way", what.way());
    cells.put("form", what.form());
    cells.put("language", what.features().contains("MINORITY") ? "MINORITY" : "LV");
    boolean advanced = what.features().startsWith(ADVANCED);
    String features =
        ((advanced ? "" : what.features()) + (event.workBased() ? " WORK_BASED" : "")).trim();
    cells.put("features", features.isEmpty() ? null : features);
    cells.put("advanced_in", advanced ? what.features().substring(ADVANCED.length()) : null);
    cells.put("qualifications", what.qualification());
    cells.put("starts_by", licensed.plusYears(1).toString());
    cells.put("started_on", licensed.plusDays(40).toString());
    cells.put("update_reason", event.reason());
    if (event.kind() != null && event.kind().equals("LOSE_FORCE")) {
      cells.put("lost_on", event.known().toString());
      cells.put("lost_ground", "GROUND_REQUEST");
    }
    return cells;
  }

  private Map<String, String> place(String step) {
    Contact at = school.first().state().at();
    return Map.of(
        "entry", id,
        "version", step,
        "address", at.home().line(),
        "postal_code", at.home().postalCode(),
        "municipality", at.town().code());
  }

  @Override
  public String toString() {
    return "Licence " + id;
  }
}
