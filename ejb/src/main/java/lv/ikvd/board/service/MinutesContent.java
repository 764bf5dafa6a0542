package lv.ikvd.board.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.report.MinutesText.Section;

/** What minutes say, frozen when the sitting is closed. */
record MinutesContent(
    LocalDate on, String title, List<Section> sections, String presiding, String secretary) {

  String json() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Section section : sections) {
      all.add(
          Json.createObjectBuilder()
              .add("heading", section.heading())
              .add("numbered", section.numbered())
              .add("texts", Json.createArrayBuilder(section.texts())));
    }
    return Json.createObjectBuilder()
        .add("on", on.toString())
        .add("title", title)
        .add("sections", all)
        .add("presiding", presiding)
        .add("secretary", secretary)
        .build()
        .toString();
  }

  static MinutesContent read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new MinutesContent(
          LocalDate.parse(json.getString("on")),
          json.getString("title"),
          json.getJsonArray("sections").getValuesAs(MinutesContent::section),
          json.getString("presiding"),
          json.getString("secretary"));
    }
  }

  private static Section section(JsonObject json) {
    return new Section(
        json.getString("heading"),
        json.getBoolean("numbered"),
        json.getJsonArray("texts").getValuesAs(JsonString::getString));
  }
}
