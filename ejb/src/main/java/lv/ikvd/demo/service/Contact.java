package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons.Invented;

/** An invented person at an address. */
public record Contact(Invented person, AddressCommand home, MunicipalityRow town) {

  public static final String PARTIES = "parties.csv";

  /** The person as a party of their own. */
  public void tell(RowSink rows, String id, LocalDate known) {
    Map<String, String> cells = reached(known);
    cells.put("kind", "NATURAL_PERSON");
    cells.put("personal_code", person.code().digits());
    cells.put("given_name", person.givenName());
    cells.put("family_name", person.familyName());
    cells.put("birth_date", person.birthDate().toString());
    rows.row(PARTIES, id, known, cells);
  }

  /** How the person, or the entity that they answer for, is reached. */
  public Map<String, String> reached(LocalDate known) {
    Map<String, String> cells = new HashMap<>();
    cells.put("valid_from", known.toString());
    cells.put("email", person.email());
    cells.put("phone", person.phone());
    cells.put("address", home.line());
    cells.put("postal_code", home.postalCode());
    cells.put("municipality", town.code());
    return cells;
  }

  @Override
  public String toString() {
    return "Contact";
  }
}
