package lv.ikvd.programmelicence.service.document;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.service.LicenceField;

/**
 * What a licence says on paper, as it is frozen.
 *
 * @param facts label and value of what stands in the table
 */
record LicencePaper(
    String institution,
    String programme,
    Map<String, String> facts,
    LocalDate validFrom,
    LocalDate startsBy) {

  private static final String BASIS = "Izsniegšanas pamats";

  /** The fields that the table shows, with the words of the paper. */
  private static final Map<LicenceField, String> SHOWN = shown();

  private static Map<LicenceField, String> shown() {
    Map<LicenceField, String> shown = new LinkedHashMap<>();
    shown.put(LicenceField.CODE, "Programmas kods");
    shown.put(LicenceField.KIND, "Veids");
    shown.put(LicenceField.WAY, "Izstrādes veids");
    shown.put(LicenceField.FORM, "Ieguves forma");
    shown.put(LicenceField.LANGUAGE, "Īstenošanas valoda");
    shown.put(LicenceField.QUALIFICATIONS, "Profesionālā kvalifikācija");
    shown.put(LicenceField.DURATION, "Ilgums");
    shown.put(LicenceField.HOURS, "Stundu skaits");
    shown.put(LicenceField.PLACES, "Īstenošanas vietas");
    return shown;
  }

  /** What a version says from a day, on a decision. */
  static LicencePaper of(LicenceContent content, Wording words, LocalDate from, String basis) {
    Licence licence = content.licence();
    Map<String, String> facts = new LinkedHashMap<>();
    SHOWN.forEach(
        (field, label) -> {
          String told = field.told(licence, words);
          if (told != null) {
            facts.put(label, told);
          }
        });
    facts.put(BASIS, basis);
    return new LicencePaper(
        licence.institution().named(), licence.name(), facts, from, content.startsBy());
  }

  /** Whether what is licensed now is what the paper says. */
  boolean says(LicenceContent now, Wording words) {
    LicencePaper other = of(now, words, validFrom, facts.get(BASIS));
    return programme.equals(other.programme) && facts.equals(other.facts);
  }

  List<String[]> table() {
    return facts.entrySet().stream()
        .map(fact -> new String[] {fact.getKey(), fact.getValue()})
        .toList();
  }

  String toJson() {
    JsonArrayBuilder table = JSON.createArrayBuilder();
    facts.forEach((label, value) -> table.add(JSON.createArrayBuilder(List.of(label, value))));
    return JSON.createObjectBuilder()
        .add("institution", institution)
        .add("programme", programme)
        .add("facts", table)
        .add("validFrom", validFrom.toString())
        .add("startsBy", startsBy.toString())
        .build()
        .toString();
  }

  static LicencePaper parse(String json) {
    JsonObject object = JsonText.object(json);
    Map<String, String> facts = new LinkedHashMap<>();
    for (JsonArray fact : object.getJsonArray("facts").getValuesAs(JsonArray.class)) {
      facts.put(fact.getString(0), fact.getString(1));
    }
    return new LicencePaper(
        object.getString("institution"),
        object.getString("programme"),
        facts,
        LocalDate.parse(object.getString("validFrom")),
        LocalDate.parse(object.getString("startsBy")));
  }
}
