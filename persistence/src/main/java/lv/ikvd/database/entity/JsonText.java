package lv.ikvd.database.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** JSON as text of a column. The library found once: it would look through all jars each time. */
public final class JsonText {

  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonText() {}

  /**
   * @throws jakarta.json.JsonException if the text is no JSON object
   */
  public static JsonObject object(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
