package lv.ikvd.registry.entity.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.ikvd.registry.entity.JsonText;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A typed row as the one sequence of bytes that is hashed: RFC 8785 JSON.
 *
 * <p>The format is for good. What is null is left out, so that a column added later leaves the
 * leaves of older rows as they are; a column that is removed or renamed must go on to be written
 * under its old name. Days are ISO dates, moments ISO in UTC with six digits of a second, bytes
 * lower-case hex, constants their names, decimal numbers texts; whole numbers stay below 2^53, for
 * RFC 8785 knows only doubles.
 */
public final class LeafJson {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final long LARGEST = 1L << 53;

  private LeafJson() {}

  public static byte[] canonical(Map<String, ?> row) {
    StringBuilder json = new StringBuilder(512);
    object(json, row);
    try {
      return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException("the row could not be made canonical", e);
    }
  }

  public static String text(Map<String, ?> row) {
    return new String(canonical(row), StandardCharsets.UTF_8);
  }

  /** A moment as it stands in leaves and signed heads. */
  public static String moment(Instant at) {
    return MOMENT.format(at.truncatedTo(ChronoUnit.MICROS));
  }

  /** A map without its nulls, in the order of its keys. */
  public static SortedMap<String, Object> present(Map<String, ?> row) {
    SortedMap<String, Object> present = new TreeMap<>();
    row.forEach(
        (key, value) -> {
          if (value != null) {
            present.put(key, value);
          }
        });
    return present;
  }

  private static void object(StringBuilder json, Map<?, ?> row) {
    json.append('{');
    boolean first = true;
    for (Map.Entry<?, ?> field : row.entrySet()) {
      if (field.getValue() != null) {
        json.append(first ? "" : ",");
        JsonText.append(json, (String) field.getKey());
        json.append(':');
        value(json, field.getValue());
        first = false;
      }
    }
    json.append('}');
  }

  private static void value(StringBuilder json, Object value) {
    if (value instanceof String text) {
      JsonText.append(json, text);
    } else if (value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
      json.append(whole(((Number) value).longValue()));
    } else if (value instanceof java.math.BigDecimal decimal) {
      JsonText.append(json, decimal.toPlainString());
    } else if (value instanceof Enum<?> constant) {
      JsonText.append(json, constant.name());
    } else if (value instanceof LocalDate day) {
      JsonText.append(json, day.toString());
    } else if (value instanceof Instant at) {
      JsonText.append(json, moment(at));
    } else if (value instanceof byte[] bytes) {
      JsonText.append(json, HexFormat.of().formatHex(bytes));
    } else if (value instanceof Hash hash) {
      JsonText.append(json, hash.hex());
    } else if (value instanceof Map<?, ?> inner) {
      object(json, inner);
    } else if (value instanceof List<?> list) {
      array(json, list);
    } else {
      throw new IllegalArgumentException("a leaf holds no " + value.getClass().getName());
    }
  }

  private static void array(StringBuilder json, List<?> list) {
    json.append('[');
    for (int i = 0; i < list.size(); i++) {
      json.append(i == 0 ? "" : ",");
      value(json, list.get(i));
    }
    json.append(']');
  }

  private static long whole(long number) {
    if (Math.abs(number) > LARGEST) {
      throw new IllegalArgumentException("a leaf holds no whole number beyond 2^53");
    }
    return number;
  }
}
