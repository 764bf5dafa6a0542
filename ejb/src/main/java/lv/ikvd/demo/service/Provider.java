package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.entity.PartyKind;

/**
 * A child-minder: registered or refused, then perhaps amended and excluded.
 *
 * @param number of all but persons
 * @param legalName of all but persons
 */
record Provider(
    String id,
    PartyKind kind,
    Contact contact,
    String number,
    String legalName,
    String qualification,
    Event first,
    List<Event> later)
    implements History {

  private static final String CITATION =
      "Ministru kabineta 2013. gada 16. jūlija noteikumi Nr. 404";
  private static final String OFFICIAL = "Reģistru nodaļas vadītāja Ilze Paraudziņa";
  private static final Map<String, String> OPERATIVES =
      Map.of(
          "REGISTER", "Reģistrēt iesniedzēju bērnu uzraudzības pakalpojuma sniedzēju reģistrā.",
          "REFUSE", "Atteikt reģistrāciju bērnu uzraudzības pakalpojuma sniedzēju reģistrā.",
          "AMEND", "Grozīt ziņas par pakalpojuma sniedzēju bērnu uzraudzības reģistrā.",
          "EXCLUDE", "Izslēgt pakalpojuma sniedzēju no bērnu uzraudzības reģistra.");

  /**
   * A decision and what it says from then on.
   *
   * @param received null where there was no application
   * @param at where the service is given
   */
  record Event(
      String kind,
      String procedure,
      String ground,
      LocalDate received,
      LocalDate decided,
      String channel,
      String service,
      Contact at) {}

  Provider(
      String id,
      PartyKind kind,
      Contact contact,
      String number,
      String legalName,
      String qualification,
      Event first) {
    this(id, kind, contact, number, legalName, qualification, first, new ArrayList<>());
  }

  boolean refused() {
    return first.kind().equals("REFUSE");
  }

  /** A natural person or an individual merchant, as the report counts. */
  boolean natural() {
    return kind == PartyKind.NATURAL_PERSON || kind == PartyKind.INDIVIDUAL_MERCHANT;
  }

  Event last() {
    return later.isEmpty() ? first : later.get(later.size() - 1);
  }

  boolean excluded() {
    return last().kind().equals("EXCLUDE");
  }

  @Override
  public void tell(RowSink rows) {
    if (kind == PartyKind.NATURAL_PERSON) {
      contact.tell(rows, id, first.received());
    } else {
      Map<String, String> cells = contact.reached(first.received());
      cells.put("kind", kind.name());
      cells.put("registration_number", number);
      cells.put("legal_name", legalName);
      rows.row(Contact.PARTIES, id, first.received(), cells);
      contact.tell(rows, id + "-p", first.received());
    }
    if (!refused()) {
      rows.row(
          "child-minder-entries.csv",
          id,
          first.decided(),
          Map.of("party", id, "registered_on", first.decided().toString()));
    }
    tell(rows, id + "-1", first);
    for (int i = 0; i < later.size(); i++) {
      tell(rows, id + '-' + (i + 2), later.get(i));
    }
  }

  private void tell(RowSink rows, String step, Event event) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", refused() ? null : id);
    cells.put("party", id);
    cells.put("procedure", event.procedure());
    cells.put("kind", event.kind());
    if (event.received() != null) {
      cells.put("received_on", event.received().toString());
      cells.put("channel", event.channel());
    }
    cells.put("decided_on", event.decided().toString());
    cells.put("effective_on", event.decided().toString());
    cells.put("ground", event.ground());
    cells.put("decided_by", OFFICIAL);
    cells.put("operative", OPERATIVES.get(event.kind()));
    rows.row("child-minder-decisions.csv", step, event.decided(), cells);
    if (!refused()) {
      rows.row("child-minder-versions.csv", step, event.decided(), version(step, event));
      rows.row("child-minder-places.csv", step, event.decided(), place(step, event));
      if (!natural()) {
        rows.row("child-minder-persons.csv", step, event.decided(), attached(step));
      }
    }
  }

  private Map<String, String> version(String step, Event event) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("decision", step);
    cells.put("valid_from", event.decided().toString());
    cells.put("citation", CITATION);
    cells.put("service_kind", event.service());
    cells.put("regime", "GENERAL");
    if (kind == PartyKind.PUBLIC_BODY) {
      cells.put("founder", contact.town().name() + " – pašvaldība");
    }
    if (!natural()) {
      cells.put("manager", contact.person().givenName() + ' ' + contact.person().familyName());
    }
    cells.put("public_phone", contact.person().phone());
    cells.put("public_email", contact.person().email());
    cells.put("activity_ground", kind == PartyKind.NATURAL_PERSON ? "VID" : "UR");
    cells.put("activity_from", first.received().minusDays(20).toString());
    LocalDate confirmed = event.received() == null ? first.received() : event.received();
    cells.put("confirmed_on", confirmed.toString());
    cells.put("confirmed_how", "APPLICATION");
    if (event.kind().equals("EXCLUDE")) {
      cells.put("excluded_on", event.decided().toString());
      cells.put("exclusion_ground", event.ground());
    }
    return cells;
  }

  private Map<String, String> place(String step, Event event) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("version", step);
    cells.put("kind", kind == PartyKind.NATURAL_PERSON ? "PROVIDER_HOME" : "PREMISES");
    cells.put("address", event.at().home().line());
    cells.put("postal_code", event.at().home().postalCode());
    cells.put("municipality", event.at().town().code());
    if (kind != PartyKind.NATURAL_PERSON) {
      cells.put("permission", "PVD-" + first.received().getYear() + '-' + id.substring(3));
    }
    return cells;
  }

  private Map<String, String> attached(String step) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("version", step);
    cells.put("party", id + "-p");
    cells.put("qualification", qualification);
    cells.put("first_aid_on", first.received().minusDays(40).toString());
    cells.put("since", first.decided().toString());
    return cells;
  }

  @Override
  public String toString() {
    return "Provider " + id;
  }
}
