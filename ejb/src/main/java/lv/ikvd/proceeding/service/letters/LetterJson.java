package lv.ikvd.proceeding.service.letters;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.party.entity.naming.NameCase;

/** A letter as a draft keeps it. */
public final class LetterJson {

  private LetterJson() {}

  /**
   * @param of the party's name as registers have it: whoever erases the person finds the draft by
   *     it, also where the letter has the name in another case alone
   */
  public static String write(LetterDraft draft, String of) {
    JsonObjectBuilder names = JSON.createObjectBuilder();
    draft.names().forEach((nameCase, name) -> names.add(nameCase.name(), name));
    JsonArrayBuilder parts = JSON.createArrayBuilder();
    draft.parts().forEach(part -> parts.add(part(part)));
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("of", of)
            .add("kind", draft.kind().name())
            .add("begunOn", draft.begunOn().toString())
            .add("names", names)
            .add("facts", facts(draft.facts()))
            .add("parts", parts);
    put(json, "title", draft.title());
    put(json, "free", draft.free());
    return json.build().toString();
  }

  private static JsonObjectBuilder facts(LetterFacts facts) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    put(json, "question", facts.question());
    put(json, "due", facts.due() == null ? null : facts.due().toString());
    put(json, "body", facts.body());
    put(json, "day", facts.day() == null ? null : facts.day().toString());
    put(json, "hour", facts.hour());
    put(json, "place", facts.place());
    put(json, "reasons", facts.reasons());
    return json;
  }

  private static JsonObjectBuilder part(LetterPart part) {
    LetterSource source = part.source();
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("code", source.code())
            .add("text", source.text())
            .add("citation", source.citation())
            .add("verified", source.verified())
            .add("taken", part.taken());
    if (source.versionId() != null) {
      json.add("version", source.versionId());
    }
    put(json, "own", part.own());
    put(json, "confirmed", part.confirmed());
    return json;
  }

  public static LetterDraft read(String text) {
    JsonObject json = JsonText.object(text);
    Map<NameCase, String> names = new EnumMap<>(NameCase.class);
    JsonObject written = json.getJsonObject("names");
    written.keySet().forEach(name -> names.put(NameCase.valueOf(name), written.getString(name)));
    JsonObject facts = json.getJsonObject("facts");
    List<LetterPart> parts =
        json.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
            .map(LetterJson::readPart)
            .toList();
    return new LetterDraft(
        LetterKind.valueOf(json.getString("kind")),
        LocalDate.parse(json.getString("begunOn")),
        json.getString("title", null),
        names,
        new LetterFacts(
            facts.getString("question", null),
            day(facts, "due"),
            facts.getString("body", null),
            day(facts, "day"),
            facts.getString("hour", null),
            facts.getString("place", null),
            facts.getString("reasons", null)),
        parts,
        json.getString("free", null));
  }

  private static LetterPart readPart(JsonObject json) {
    LetterSource source =
        new LetterSource(
            json.getString("code"),
            json.containsKey("version") ? json.getJsonNumber("version").longValue() : null,
            json.getString("text"),
            json.getString("citation"),
            json.getBoolean("verified"));
    return new LetterPart(
        source,
        json.getBoolean("taken"),
        json.getString("own", null),
        json.getString("confirmed", null));
  }

  private static LocalDate day(JsonObject json, String name) {
    String day = json.getString(name, null);
    return day == null ? null : LocalDate.parse(day);
  }

  private static void put(JsonObjectBuilder json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
