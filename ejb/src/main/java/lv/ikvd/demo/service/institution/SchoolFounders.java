package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.History;
import lv.ikvd.party.service.InventedPersons;

/** Who founded the institutions: a municipality has many, a private founder one. */
final class SchoolFounders {

  /** Since when people and their addresses are known: in the municipalities that there are then. */
  static final LocalDate KNOWN = LocalDate.of(2012, 1, 2);

  private final InventedPersons persons;
  private final Map<String, History> founders = new LinkedHashMap<>();

  SchoolFounders(InventedPersons persons) {
    this.persons = persons;
  }

  List<History> told() {
    return new ArrayList<>(founders.values());
  }

  /** The party of a founder in the town of a contact. */
  String party(String kind, Contact contact) {
    String id =
        switch (kind) {
          case "MUNICIPALITY" -> "in-m-" + contact.town().code();
          case "STATE" -> "in-v-1";
          default -> "in-p-%04d".formatted(founders.size() + 1);
        };
    if (!founders.containsKey(id)) {
      founders.put(
          id,
          kind.equals("NATURAL_PERSON")
              ? rows -> contact.tell(rows, id, KNOWN)
              : entity(id, kind, contact));
    }
    return id;
  }

  private History entity(String id, String kind, Contact contact) {
    Map<String, String> cells = contact.reached(KNOWN);
    cells.put("kind", kind.equals("LEGAL_PERSON") ? "LEGAL_ENTITY" : "PUBLIC_BODY");
    cells.put("registration_number", persons.registrationNumber().digits());
    cells.put(
        "legal_name",
        switch (kind) {
          case "MUNICIPALITY" -> contact.town().name() + " – pašvaldība";
          case "STATE" -> "Izdomāta valsts iestāde";
          default -> persons.companyName();
        });
    return rows -> rows.row(Contact.PARTIES, id, KNOWN, cells);
  }
}
