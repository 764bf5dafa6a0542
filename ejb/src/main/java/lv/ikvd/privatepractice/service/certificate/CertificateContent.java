package lv.ikvd.privatepractice.service.certificate;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.privatepractice.entity.certificate.CertifiedRow;

/**
 * All that a certificate says, as it is frozen: the row of the register and the decision on that
 * day.
 */
record CertificateContent(CertifiedRow row) {

  String toJson() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("certificate", row.certificate())
            .add("teacher", row.teacher())
            .add("programmeKind", row.programmeKind())
            .add("programme", row.programme())
            .add("targetGroup", row.targetGroup())
            .add("field", row.field())
            .add("places", JSON.createArrayBuilder(row.places()))
            .add("decision", row.decision())
            .add("decidedOn", row.decidedOn().toString())
            .add("validFrom", row.certifiedFrom().toString())
            .add("validTo", row.expiresOn().toString())
            .add("legalBasis", row.citation());
    if (row.board() != null) {
      json.add("board", row.board());
    }
    if (row.sitting() != null) {
      json.add("sitting", row.sitting());
    }
    return json.build().toString();
  }

  static CertificateContent parse(String json) {
    JsonObject object = JsonText.object(json);
    return new CertificateContent(
        new CertifiedRow(
            object.getString("certificate"),
            object.getString("teacher"),
            object.getString("programmeKind"),
            object.getString("programme"),
            object.getString("targetGroup"),
            object.getString("field"),
            object.getJsonArray("places").getValuesAs(JsonString::getString),
            object.getString("decision"),
            LocalDate.parse(object.getString("decidedOn")),
            object.getString("board", null),
            object.getString("sitting", null),
            LocalDate.parse(object.getString("validFrom")),
            LocalDate.parse(object.getString("validTo")),
            object.getString("legalBasis")));
  }

  /** The same without the person, and without the programme, which may name its author. */
  CertificateContent erased() {
    return new CertificateContent(
        new CertifiedRow(
            row.certificate(),
            PartyRepository.ERASED_NAME,
            row.programmeKind(),
            PartyRepository.ERASED_NAME,
            row.targetGroup(),
            row.field(),
            List.of(),
            row.decision(),
            row.decidedOn(),
            row.board(),
            row.sitting(),
            row.certifiedFrom(),
            row.expiresOn(),
            row.citation()));
  }
}
