package lv.ikvd.board.service;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.report.MinutesText.Section;
import lv.ikvd.database.entity.JsonText;

/** What minutes say, frozen when the sitting is closed. */
record MinutesContent(
    LocalDate on, String title, List<Section> sections, String presiding, String secretary) {

  String json() {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Section section : sections) {
      all.add(
          JSON.createObjectBuilder()
              .add("heading", section.heading())
              .add("numbered", section.numbered())
              .add("texts", JSON.createArrayBuilder(section.texts())));
    }
    return JSON.createObjectBuilder()
        .add("on", on.toString())
        .add("title", title)
        .add("sections", all)
        .add("presiding", presiding)
        .add("secretary", secretary)
        .build()
        .toString();
  }

  static MinutesContent read(String text) {
    JsonObject json = JsonText.object(text);
    return new MinutesContent(
        LocalDate.parse(json.getString("on")),
        json.getString("title"),
        json.getJsonArray("sections").getValuesAs(MinutesContent::section),
        json.getString("presiding"),
        json.getString("secretary"));
  }

  private static Section section(JsonObject json) {
    return new Section(
        json.getString("heading"),
        json.getBoolean("numbered"),
        json.getJsonArray("texts").getValuesAs(JsonString::getString));
  }
}
