package lv.ikvd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of one run, written as JSON and as the table of {@code docs/benchmarks.md}. */
final class Figures {

  /**
   * One figure.
   *
   * @param value what was measured, and {@code floor} what it is held against, in {@code unit}
   * @param limit in words; null if the figure is only told
   */
  record Figure(
      String name,
      double value,
      double floor,
      String unit,
      double ratio,
      String limit,
      boolean met) {}

  private final List<Figure> all = new ArrayList<>();

  /** A time or a size of which at most so many times the floor is allowed. */
  Figure atMost(double times, String name, double value, double floor, String unit) {
    double ratio = value / floor;
    return add(name, value, floor, unit, "≤ " + number(times), ratio <= times);
  }

  /** A time of which at most so many times the floor, or 2 ms above it, is allowed. */
  Figure atMostOrTwoMillis(double times, String name, double value, double floor) {
    boolean met = value <= Math.max(times * floor, floor + 2);
    return add(name, value, floor, "ms", "≤ " + number(times) + " or + 2 ms", met);
  }

  /** A throughput of which at least this part of the floor is asked. */
  Figure atLeast(double part, String name, double value, double floor, String unit) {
    return add(name, value, floor, unit, "≥ " + number(part), value / floor >= part);
  }

  /** Held against a floor, without a limit. */
  Figure told(String name, double value, double floor, String unit) {
    return add(name, value, floor, unit, null, true);
  }

  private Figure add(
      String name, double value, double floor, String unit, String limit, boolean met) {
    Figure figure = new Figure(name, value, floor, unit, value / floor, limit, met);
    all.add(figure);
    System.out.print(line(figure));
    return figure;
  }

  void write(Path directory) {
    try {
      Files.writeString(directory.resolve("bench.json"), json(), StandardCharsets.UTF_8);
      Files.writeString(directory.resolve("bench.md"), table(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where and when: figures of different machines say nothing about each other. */
  private static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("os.name")
        + ", Java "
        + Runtime.version().feature();
  }

  private String json() {
    return all.stream()
        .map(
            f ->
                "{\"name\": \"%s\", \"value\": %s, \"floor\": %s, \"unit\": \"%s\", \"ratio\": %s, \"limit\": %s, \"met\": %b}"
                    .formatted(
                        f.name(),
                        decimal(f.value()),
                        decimal(f.floor()),
                        f.unit(),
                        decimal(f.ratio()),
                        f.limit() == null ? "null" : '"' + f.limit() + '"',
                        f.met()))
        .collect(
            Collectors.joining(
                ",\n    ",
                "{\n  \"day\": \"%s\",\n  \"machine\": \"%s\",\n  \"figures\": [\n    "
                    .formatted(LocalDate.now(ZoneOffset.UTC), machine()),
                "\n  ]\n}\n"));
  }

  /** As it stands in {@code docs/benchmarks.md}. */
  String table() {
    return all.stream()
        .map(Figures::line)
        .collect(
            Collectors.joining(
                "",
                "%s, %s.%n%n| figure | measured | floor | ratio | limit | met |%n|---|---|---|---|---|---|%n"
                    .formatted(LocalDate.now(ZoneOffset.UTC), machine()),
                ""));
  }

  private static String line(Figure f) {
    return "| %s | %s %s | %s %s | %s | %s | %s |%n"
        .formatted(
            f.name(),
            number(f.value()),
            f.unit(),
            number(f.floor()),
            f.unit(),
            decimal(f.ratio()),
            f.limit() == null ? "–" : f.limit(),
            f.limit() == null ? "–" : f.met() ? "yes" : "**no**");
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String number(double number) {
    return number >= 100
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
  }
}
