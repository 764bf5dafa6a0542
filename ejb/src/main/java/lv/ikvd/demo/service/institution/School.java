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
 * An institution: in the register since long ago or registered, or refused; then changed with and
 * without decisions, and perhaps ended.
 *
 * @param founder the party that founded it
 */
record School(String id, String founderKind, String founder, List<Event> events)
    implements History {

  private static final String CITATION =
      "Izglītības likuma 25. pants; Ministru kabineta 2015. gada 14. jūlija noteikumi Nr. 397";

  /** Who decided: an invented official. */
  static final String OFFICIAL = "Reģistru nodaļas vadītāja Ilze Paraudziņa";

  private static final Map<String, String> FORMS =
      Map.of(
          "MUNICIPALITY", "MUNICIPAL_BODY",
          "STATE", "STATE_BODY",
          "LEGAL_PERSON", "UNIT",
          "NATURAL_PERSON", "UNIT");
  private static final Map<String, String> OPERATIVES =
      Map.of(
          "REGISTER", "Reģistrēt izglītības iestādi Izglītības iestāžu reģistrā.",
          "REFUSE", "Atteikt izglītības iestādes reģistrāciju.",
          "AMEND", "Izdarīt grozījumus Izglītības iestāžu reģistrā.",
          "STRIKE_OFF", "Svītrot izglītības iestādi no Izglītības iestāžu reģistra.",
          "EXCLUDE", "Izslēgt izglītības iestādi no Izglītības iestāžu reģistra.",
          "REVOKE_ACT", "Atcelt administratīvo aktu par izglītības iestādi.");

  /** What an institution is from an event on. */
  record State(
      String name,
      String kind,
      String type,
      Contact at,
      String head,
      Contact leads,
      LocalDate headFrom,
      LocalDate statutesOn) {

    State of(String otherType, String otherName) {
      return new State(otherName, kind, otherType, at, head, leads, headFrom, statutesOn);
    }

    State at(Contact elsewhere) {
      return new State(name, kind, type, elsewhere, head, leads, headFrom, statutesOn);
    }

    State ledBy(String party, Contact person, LocalDate from) {
      return new State(name, kind, type, at, party, person, from, statutesOn);
    }

    State statutes(LocalDate day) {
      return new State(name, kind, type, at, head, leads, headFrom, day);
    }
  }

  /**
   * A decision, or a change without one, and what it says from then on.
   *
   * @param kind null where nothing was decided
   * @param received null where there was no application
   * @param extended when the term was extended; null where it was not
   * @param known when it was decided or entered
   * @param effective from which day it is in force
   */
  record Event(
      String kind,
      String procedure,
      String ground,
      LocalDate received,
      LocalDate extended,
      LocalDate known,
      LocalDate effective,
      State state) {}

  /** The number that it has had: of no series that IKVIS gives. */
  String number() {
    return "48000" + id.substring(3);
  }

  Event first() {
    return events.get(0);
  }

  Event last() {
    return events.get(events.size() - 1);
  }

  boolean refused() {
    return "REFUSE".equals(first().kind());
  }

  boolean ended() {
    return last().ground() != null;
  }

  School with(Event event) {
    events.add(event);
    return this;
  }

  static School of(String id, String kind, String founder, Event first) {
    return new School(id, kind, founder, new ArrayList<>(List.of(first)));
  }

  @Override
  public void tell(RowSink rows) {
    if (!refused()) {
      rows.row(
          "institution-entries.csv",
          id,
          first().known(),
          Map.of(
              "party",
              founder,
              "number",
              number(),
              "registered_on",
              first().effective().toString()));
    }
    String head = "";
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (!refused() && !head.equals(event.state().head())) {
        head = event.state().head();
        LocalDate known = event.known();
        boolean early = known.isBefore(SchoolFounders.KNOWN);
        event.state().leads().tell(rows, head, early ? SchoolFounders.KNOWN : known);
      }
      tell(rows, id + '-' + (i + 1), event);
    }
  }

  private void tell(RowSink rows, String step, Event event) {
    if (event.kind() != null) {
      rows.row("institution-decisions.csv", step, event.known(), decision(event));
    }
    if (!refused()) {
      rows.row("institution-versions.csv", step, event.known(), version(step, event));
      rows.row(
          "institution-founders.csv",
          step,
          event.known(),
          Map.of("entry", id, "version", step, "kind", founderKind, "party", founder));
      Map<String, String> place = new HashMap<>(address(event.state()));
      place.put("entry", id);
      place.put("version", step);
      place.put("use", "PROGRAMME");
      rows.row("institution-places.csv", step, event.known(), place);
    }
  }

  private Map<String, String> decision(Event event) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", refused() ? null : id);
    cells.put("party", founder);
    cells.put("procedure", event.procedure());
    cells.put("kind", event.kind());
    if (event.received() != null) {
      cells.put("received_on", event.received().toString());
      cells.put("channel", "E_ADDRESS");
    }
    if (event.extended() != null) {
      cells.put("extended_on", event.extended().toString());
    }
    cells.put("decided_on", event.known().toString());
    cells.put("effective_on", event.effective().toString());
    cells.put("ground", event.ground());
    cells.put("decided_by", OFFICIAL);
    cells.put("operative", OPERATIVES.get(event.kind()));
    return cells;
  }

  private Map<String, String> version(String step, Event event) {
    State state = event.state();
    Map<String, String> cells = new HashMap<>(address(state));
    cells.put("entry", id);
    cells.put("decision", event.kind() == null ? null : step);
    cells.put("valid_from", event.effective().toString());
    cells.put("citation", CITATION);
    cells.put("name", state.name());
    cells.put("kind", state.kind());
    cells.put("type", state.type());
    cells.put("legal_form", FORMS.get(founderKind));
    cells.put("languages", "LV");
    cells.put("head", state.head());
    cells.put("head_from", state.headFrom().toString());
    cells.put("phone", state.leads().person().phone());
    cells.put("email", "skola" + id.substring(3) + "@example.lv");
    cells.put("statutes_on", state.statutesOn().toString());
    if (event.ground() != null) {
      cells.put("ended_on", event.effective().toString());
      cells.put("end_ground", event.ground());
    }
    return cells;
  }

  private static Map<String, String> address(State state) {
    return Map.of(
        "address", state.at().home().line(),
        "postal_code", state.at().home().postalCode(),
        "municipality", state.at().town().code());
  }

  @Override
  public String toString() {
    return "School " + id;
  }
}
