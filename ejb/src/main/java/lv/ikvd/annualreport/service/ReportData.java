package lv.ikvd.annualreport.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** What is told of the report by files beside its code: lines of fields between semicolons. */
final class ReportData {

  private ReportData() {}

  static <T> List<T> read(String name, Function<String[], T> line) {
    try (InputStream file = ReportData.class.getResourceAsStream("/annualreport/" + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(text -> line.apply(text.split(";", -1))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
