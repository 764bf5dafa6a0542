package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.History;
import lv.ikvd.demo.service.RowSink;

/**
 * A scientific institution: in the register since long ago, registered or refused; then amended and
 * excluded.
 *
 * @param number of the holder in the Enterprise Register
 * @param at the contact of the institution, who leads it too
 */
record Institute(
    String id,
    String name,
    String number,
    String direction,
    Contact at,
    List<Contact> doctors,
    List<Event> events)
    implements History {

  private static final String CITATION = "Zinātniskās darbības likums";
  private static final Map<String, String> OPERATIVES =
      Map.of(
          "REGISTER", "Reģistrēt zinātnisko institūciju Zinātnisko institūciju reģistrā.",
          "REFUSE", "Atteikt zinātniskās institūcijas reģistrāciju.",
          "AMEND", "Izdarīt grozījumus Zinātnisko institūciju reģistrā.",
          "EXCLUDE", "Izslēgt zinātnisko institūciju no reģistra.");

  /**
   * A decision, or that the institution was in the register before.
   *
   * @param kind null where nothing was decided
   * @param extended whether the term for deciding was extended
   */
  record Event(String kind, String procedure, LocalDate known, boolean extended) {}

  Institute with(Event event) {
    events.add(event);
    return this;
  }

  static Institute of(
      String id,
      String name,
      String number,
      String direction,
      Contact at,
      List<Contact> doctors,
      Event first) {
    return new Institute(id, name, number, direction, at, doctors, new ArrayList<>(List.of(first)));
  }

  Event last() {
    return events.get(events.size() - 1);
  }

  boolean refused() {
    return "REFUSE".equals(events.get(0).kind());
  }

  boolean ended() {
    return "EXCLUDE".equals(last().kind());
  }

  @Override
  public void tell(RowSink rows) {
    LocalDate since = SchoolFounders.KNOWN;
    Map<String, String> holder = at.reached(since);
    holder.put("kind", "LEGAL_ENTITY");
    holder.put("registration_number", number);
    holder.put("legal_name", name);
    rows.row(Contact.PARTIES, id, since, holder);
    if (!refused()) {
      at.tell(rows, id + "-h", since);
      for (int i = 0; i < doctors.size(); i++) {
        doctors.get(i).tell(rows, id + "-d" + i, since);
      }
      LocalDate registered = events.get(0).known();
      rows.row(
          "scientific-institution-entries.csv",
          id,
          registered,
          Map.of("party", id, "registered_on", registered.toString()));
    }
    for (int i = 0; i < events.size(); i++) {
      tell(rows, id + '-' + (i + 1), events.get(i));
    }
  }

  private void tell(RowSink rows, String step, Event event) {
    if (event.kind() != null) {
      rows.row("scientific-institution-decisions.csv", step, event.known(), decision(event));
    }
    if (refused()) {
      return;
    }
    rows.row("scientific-institution-versions.csv", step, event.known(), version(step, event));
    for (int i = 0; i < doctors.size(); i++) {
      rows.row(
          "scientific-institution-doctors.csv",
          step + "-d" + i,
          event.known(),
          Map.of(
              "entry",
              id,
              "version",
              step,
              "person",
              id + "-d" + i,
              "direction",
              direction,
              "degree",
              "DR",
              "awarded_on",
              LocalDate.of(1999 + i, 6, 15).toString()));
    }
  }

  private Map<String, String> decision(Event event) {
    Map<String, String> cells = new HashMap<>();
    LocalDate received = event.known().minusDays(event.extended() ? 60 : 20);
    cells.put("entry", refused() ? null : id);
    cells.put("party", id);
    cells.put("procedure", event.procedure());
    cells.put("kind", event.kind());
    cells.put("received_on", received.toString());
    cells.put("channel", "E_ADDRESS");
    if (event.extended()) {
      cells.put("extended_on", received.plusDays(25).toString());
    }
    cells.put("decided_on", event.known().toString());
    cells.put("effective_on", event.known().toString());
    cells.put("ground", ended() && event.equals(last()) ? "GROUND_REQUEST" : null);
    cells.put("decided_by", School.OFFICIAL);
    cells.put("operative", OPERATIVES.get(event.kind()));
    return cells;
  }

  private Map<String, String> version(String step, Event event) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("decision", event.kind() == null ? null : step);
    cells.put("valid_from", event.known().toString());
    cells.put("citation", CITATION);
    cells.put("name", name);
    cells.put("kind", "INSTITUTE");
    cells.put("directions", direction);
    cells.put("head", id + "-h");
    cells.put("head_from", events.get(0).known().toString());
    cells.put("phone", at.person().phone());
    cells.put("email", "instituts" + id.substring(3) + "@example.lv");
    if ("EXCLUDE".equals(event.kind())) {
      cells.put("ended_on", event.known().toString());
      cells.put("end_ground", "GROUND_REQUEST");
    }
    cells.put("address", at.home().line());
    cells.put("postal_code", at.home().postalCode());
    cells.put("municipality", at.town().code());
    return cells;
  }

  @Override
  public String toString() {
    return "Institute " + id;
  }
}
