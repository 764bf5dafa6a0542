package lv.ikvd.childminder.service.extract;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.party.entity.PartyRepository;

/**
 * All that an extract says, as it is frozen.
 *
 * @param asOn the day whose state is shown
 * @param knownAt the moment up to which the register's records were taken into account
 * @param history changes until that day, the first first
 * @param legalBasis the sentence that names the law under which the register is kept
 */
public record ExtractContent(
    String entryNumber,
    LocalDate registeredOn,
    LocalDate asOn,
    Instant knownAt,
    Shown shown,
    List<Line> history,
    String legalBasis) {

  /** One change of the entry: when it took effect, what it was, on which ground. */
  public record Line(LocalDate date, String what, String ground) {}

  /**
   * What is shown of an entry, in the register's words.
   *
   * @param statusCode REGISTERED or EXCLUDED, of which {@code status} is the word
   */
  public record Shown(
      String statusCode,
      String status,
      String provider,
      String providerKind,
      String serviceKind,
      List<String> places,
      List<String> persons) {

    public Shown {
      places = List.copyOf(places);
      persons = List.copyOf(persons);
    }
  }

  public ExtractContent {
    history = List.copyOf(history);
  }

  /** The same without the person. */
  ExtractContent erased() {
    String gone = PartyRepository.ERASED_NAME;
    return new ExtractContent(
        entryNumber,
        registeredOn,
        asOn,
        knownAt,
        new Shown(
            shown.statusCode(),
            shown.status(),
            gone,
            shown.providerKind(),
            shown.serviceKind(),
            List.of(),
            List.of()),
        history.stream().map(line -> new Line(line.date(), gone, line.ground())).toList(),
        legalBasis);
  }

  public String toJson() {
    JsonArrayBuilder lines = JSON.createArrayBuilder();
    for (Line line : history) {
      lines.add(
          JSON.createObjectBuilder()
              .add("date", line.date().toString())
              .add("what", line.what())
              .add("ground", line.ground()));
    }
    return JSON.createObjectBuilder()
        .add("entry", entryNumber)
        .add("registeredOn", registeredOn.toString())
        .add("asOn", asOn.toString())
        .add("knownAt", knownAt.toString())
        .add("statusCode", shown.statusCode())
        .add("status", shown.status())
        .add("provider", shown.provider())
        .add("providerKind", shown.providerKind())
        .add("serviceKind", shown.serviceKind())
        .add("places", JSON.createArrayBuilder(shown.places()))
        .add("persons", JSON.createArrayBuilder(shown.persons()))
        .add("history", lines)
        .add("legalBasis", legalBasis)
        .build()
        .toString();
  }

  public static ExtractContent parse(String json) {
    JsonObject object = JsonText.object(json);
    return new ExtractContent(
        object.getString("entry"),
        LocalDate.parse(object.getString("registeredOn")),
        LocalDate.parse(object.getString("asOn")),
        Instant.parse(object.getString("knownAt")),
        new Shown(
            object.getString("statusCode"),
            object.getString("status"),
            object.getString("provider"),
            object.getString("providerKind"),
            object.getString("serviceKind"),
            strings(object.getJsonArray("places")),
            strings(object.getJsonArray("persons"))),
        object.getJsonArray("history").getValuesAs(JsonObject.class).stream()
            .map(ExtractContent::line)
            .toList(),
        object.getString("legalBasis"));
  }

  private static Line line(JsonObject line) {
    return new Line(
        LocalDate.parse(line.getString("date")), line.getString("what"), line.getString("ground"));
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }
}
