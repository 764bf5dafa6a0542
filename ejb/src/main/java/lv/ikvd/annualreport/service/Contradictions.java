package lv.ikvd.annualreport.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lv.ikvd.statistics.entity.CellKey;

/** What was printed and cannot be, from a file: history that no record can tell. */
final class Contradictions {

  private static final String FILE = "/annualreport/contradictions.csv";

  private static final List<Contradiction> ALL = read();

  private Contradictions() {}

  static Optional<Contradiction> of(int year, CellKey key) {
    return ALL.stream().filter(one -> one.year() == year && one.key().equals(key)).findFirst();
  }

  private static List<Contradiction> read() {
    try (InputStream file = Contradictions.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(";", -1))
          .map(Contradictions::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Contradiction of(String[] line) {
    return new Contradiction(
        Integer.parseInt(line[0]),
        new CellKey(line[1], line[2], line[3]),
        Long.parseLong(line[4]),
        line[5]);
  }
}
