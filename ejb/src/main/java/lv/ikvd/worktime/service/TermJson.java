package lv.ikvd.worktime.service;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.rulebook.entity.TermUnit;

/**
 * A computed term as text and back. What is stored is read for decades: names here never change.
 */
final class TermJson {

  private TermJson() {}

  static String write(ComputedTerm term) {
    JsonArrayBuilder steps = JSON.createArrayBuilder();
    term.steps().forEach(step -> steps.add(step(step)));
    return JSON.createObjectBuilder()
        .add("code", term.code())
        .add("startsOn", term.startsOn().toString())
        .add("dueOn", term.dueOn().toString())
        .add("missed", term.missed().name())
        .add("citation", term.citation())
        .add("steps", steps)
        .build()
        .toString();
  }

  private static JsonObjectBuilder step(TermStep step) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder().add("kind", step.kind().name()).add("on", step.on().toString());
    put(json, "until", step.until());
    if (step.amount() != null) {
      json.add("amount", step.amount()).add("unit", step.unit().name());
    }
    put(json, "day", step.day());
    put(json, "nameLv", step.nameLv());
    put(json, "nameEn", step.nameEn());
    put(json, "citation", step.citation());
    return json;
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }

  static ComputedTerm read(String text) {
    JsonObject json = JsonText.object(text);
    List<TermStep> steps =
        json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
            .map(TermJson::step)
            .toList();
    return new ComputedTerm(
        json.getString("code"),
        date(json, "startsOn"),
        date(json, "dueOn"),
        Missed.valueOf(json.getString("missed")),
        json.getString("citation"),
        steps);
  }

  private static TermStep step(JsonObject json) {
    boolean counted = json.containsKey("amount");
    return new TermStep(
        TermStep.Kind.valueOf(json.getString("kind")),
        date(json, "on"),
        date(json, "until"),
        counted ? json.getInt("amount") : null,
        counted ? TermUnit.valueOf(json.getString("unit")) : null,
        json.getString("day", null),
        json.getString("nameLv", null),
        json.getString("nameEn", null),
        json.getString("citation", null));
  }

  private static LocalDate date(JsonObject json, String name) {
    return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
  }
}
