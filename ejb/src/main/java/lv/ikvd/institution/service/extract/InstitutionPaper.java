package lv.ikvd.institution.service.extract;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.registry.report.ExtractText;

/**
 * All that an extract says of an institution, as it is frozen.
 *
 * @param asOn the day whose state is shown
 * @param knownAt the moment up to which the register's records were taken into account
 * @param facts label and value of what stands in the table
 * @param history changes until that day, the first first
 */
record InstitutionPaper(
    String register,
    LocalDate asOn,
    Instant knownAt,
    Map<String, String> facts,
    List<ExtractText.Change> history,
    String legalBasis) {

  /** Who leads it, and who founded it: persons, when an extract is erased. */
  static final String HEAD = "Vadītājs";

  static final String FOUNDERS = "Dibinātāji";

  List<String[]> table() {
    return facts.entrySet().stream()
        .map(fact -> new String[] {fact.getKey(), fact.getValue()})
        .toList();
  }

  /** The same without persons. */
  InstitutionPaper erased() {
    Map<String, String> left = new LinkedHashMap<>(facts);
    left.replaceAll(
        (label, value) ->
            Set.of(HEAD, FOUNDERS).contains(label) ? PartyRepository.ERASED_NAME : value);
    return new InstitutionPaper(register, asOn, knownAt, left, history, legalBasis);
  }

  String toJson() {
    JsonArrayBuilder table = JSON.createArrayBuilder();
    facts.forEach((label, value) -> table.add(JSON.createArrayBuilder(List.of(label, value))));
    JsonArrayBuilder lines = JSON.createArrayBuilder();
    for (ExtractText.Change line : history) {
      lines.add(
          JSON.createArrayBuilder(List.of(line.date().toString(), line.what(), line.ground())));
    }
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("register", register)
            .add("asOn", asOn.toString())
            .add("knownAt", knownAt.toString())
            .add("facts", table)
            .add("history", lines)
            .add("legalBasis", legalBasis);
    return json.build().toString();
  }

  static InstitutionPaper parse(String json) {
    JsonObject object = JsonText.object(json);
    Map<String, String> facts = new LinkedHashMap<>();
    for (JsonArray fact : object.getJsonArray("facts").getValuesAs(JsonArray.class)) {
      facts.put(fact.getString(0), fact.getString(1));
    }
    List<ExtractText.Change> history = new ArrayList<>();
    for (JsonArray line : object.getJsonArray("history").getValuesAs(JsonArray.class)) {
      history.add(
          new ExtractText.Change(
              LocalDate.parse(line.getString(0)), line.getString(1), line.getString(2)));
    }
    return new InstitutionPaper(
        object.getString("register"),
        LocalDate.parse(object.getString("asOn")),
        Instant.parse(object.getString("knownAt")),
        facts,
        history,
        object.getString("legalBasis"));
  }
}
