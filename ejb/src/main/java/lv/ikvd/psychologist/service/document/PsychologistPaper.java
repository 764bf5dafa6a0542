package lv.ikvd.psychologist.service.document;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.party.entity.PartyRepository;

/**
 * What one of the documents says, as it is frozen.
 *
 * @param entry number of the entry
 * @param number of the certificate or card in the register; null on the card of registration
 * @param field name of the field, null on the card of registration
 * @param until the last day, null on the card of registration
 */
record PsychologistPaper(
    String psychologist,
    String entry,
    String number,
    String field,
    LocalDate from,
    LocalDate until,
    String basis) {

  String toJson() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("psychologist", psychologist)
            .add("entry", entry)
            .add("from", from.toString())
            .add("basis", basis);
    if (number != null) {
      json.add("number", number).add("field", field).add("until", until.toString());
    }
    return json.build().toString();
  }

  static PsychologistPaper parse(String text) {
    JsonObject json = JsonText.object(text);
    String until = json.getString("until", null);
    return new PsychologistPaper(
        json.getString("psychologist"),
        json.getString("entry"),
        json.getString("number", null),
        json.getString("field", null),
        LocalDate.parse(json.getString("from")),
        until == null ? null : LocalDate.parse(until),
        json.getString("basis"));
  }

  PsychologistPaper erased() {
    return new PsychologistPaper(
        PartyRepository.ERASED_NAME, entry, number, field, from, until, basis);
  }
}
