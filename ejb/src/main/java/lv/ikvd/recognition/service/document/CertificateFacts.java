package lv.ikvd.recognition.service.document;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.party.entity.PartyRepository;

/**
 * What a certificate of recognition says, as it is frozen.
 *
 * @param until the last day; null where there is none
 */
record CertificateFacts(
    String person,
    String entry,
    String title,
    String state,
    String institution,
    String purpose,
    LocalDate from,
    LocalDate until,
    String basis) {

  String toJson() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("person", person)
            .add("entry", entry)
            .add("title", title)
            .add("state", state)
            .add("institution", institution)
            .add("purpose", purpose)
            .add("from", from.toString())
            .add("basis", basis);
    if (until != null) {
      json.add("until", until.toString());
    }
    return json.build().toString();
  }

  static CertificateFacts parse(String text) {
    JsonObject json = JsonText.object(text);
    String until = json.getString("until", null);
    return new CertificateFacts(
        json.getString("person"),
        json.getString("entry"),
        json.getString("title"),
        json.getString("state"),
        json.getString("institution"),
        json.getString("purpose"),
        LocalDate.parse(json.getString("from")),
        until == null ? null : LocalDate.parse(until),
        json.getString("basis"));
  }

  CertificateFacts erased() {
    return new CertificateFacts(
        PartyRepository.ERASED_NAME, entry, title, state, institution, purpose, from, until, basis);
  }
}
