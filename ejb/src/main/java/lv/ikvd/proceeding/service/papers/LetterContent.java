package lv.ikvd.proceeding.service.papers;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.database.entity.JsonText;

/**
 * What a letter says, frozen when it is written.
 *
 * @param title the first paragraph of its text
 * @param text the others, a blank line between two
 * @param author name and position of the official, or of the system
 */
record LetterContent(String addressee, String title, String text, String author, String position) {

  String json() {
    return JSON.createObjectBuilder()
        .add("addressee", addressee)
        .add("title", title)
        .add("text", text)
        .add("author", author)
        .add("position", position)
        .build()
        .toString();
  }

  static LetterContent read(String text) {
    JsonObject json = JsonText.object(text);
    return new LetterContent(
        json.getString("addressee"),
        json.getString("title"),
        json.getString("text"),
        json.getString("author"),
        json.getString("position"));
  }

  List<String> paragraphs() {
    return Arrays.asList(text.split("\n\n"));
  }
}
