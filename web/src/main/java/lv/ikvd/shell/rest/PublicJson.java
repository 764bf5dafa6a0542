package lv.ikvd.shell.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lv.ikvd.registry.entity.JsonText;

/**
 * JSON of records whose fields are data, not classes: written in the order of the fields, nulls
 * included, without the reflection that a binding would need on each request.
 */
public final class PublicJson {

  private PublicJson() {}

  public static byte[] bytes(Map<String, ?> object) {
    StringBuilder json = new StringBuilder(1024);
    value(json, object);
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A tag that is the same as long as the bytes are. */
  public static String tag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void value(StringBuilder json, Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof Map<?, ?> object) {
      char separator = '{';
      for (Map.Entry<?, ?> field : object.entrySet()) {
        json.append(separator);
        JsonText.append(json, field.getKey().toString());
        json.append(':');
        value(json, field.getValue());
        separator = ',';
      }
      json.append(separator == '{' ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      char separator = '[';
      for (Object item : list) {
        json.append(separator);
        value(json, item);
        separator = ',';
      }
      json.append(separator == '[' ? "[]" : "]");
    } else {
      JsonText.append(json, value.toString());
    }
  }
}
