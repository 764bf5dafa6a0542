package lv.ikvd.registry.rest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.CsvCell;
import lv.ikvd.registry.service.PublicRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Records as CSV (RFC 4180), one line each; what is a list in JSON stands in one cell, its items
 * divided by semicolons; no text is a formula.
 */
final class PublicCsv {

  private PublicCsv() {}

  static String text(List<String> columns, List<PublicRecord> records) {
    StringWriter out = new StringWriter();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      for (PublicRecord record : records) {
        printer.printRecord(
            columns.stream().map(column -> cell(record.fields().get(column))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    return CsvCell.harmless(joined(value));
  }

  private static String joined(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(PublicCsv::joined).collect(Collectors.joining("; "));
    }
    if (value instanceof Map<?, ?> fields) {
      return fields.values().stream()
          .filter(Objects::nonNull)
          .map(PublicCsv::joined)
          .collect(Collectors.joining(", "));
    }
    return value.toString();
  }
}
