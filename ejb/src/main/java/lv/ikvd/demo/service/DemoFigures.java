package lv.ikvd.demo.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much of what the demo years have. The data say of each figure whether it was published or
 * chosen where nothing was.
 */
public final class DemoFigures {

  private static final String FILE = "/demo/figures.csv";

  private final Map<String, Map<String, Integer>> values = new LinkedHashMap<>();

  DemoFigures() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DemoFigures.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(line -> line.split(",")).forEach(this::read);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void read(String[] cells) {
    values
        .computeIfAbsent(cells[0] + ' ' + cells[1], key -> new LinkedHashMap<>())
        .put(cells[2], Integer.valueOf(cells[3]));
  }

  /** One figure of a year; 0 where there is none. */
  public int of(String part, int year, String key) {
    return of(part, year).getOrDefault(key, 0);
  }

  /** All figures of a part in a year, in the order of the file. */
  public Map<String, Integer> of(String part, int year) {
    return values.getOrDefault(part + ' ' + year, Map.of());
  }
}
