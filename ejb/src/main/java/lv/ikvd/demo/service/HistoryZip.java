package lv.ikvd.demo.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadTable;

/**
 * Writes histories as the zip of a load. They are told once for each file, so that only the row in
 * hand is in memory; and only what the load's kinds declare can be written.
 */
public final class HistoryZip {

  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  private final String sourceSystem;
  private final List<LoadTable> tables;

  public HistoryZip(String sourceSystem, List<LoadTable> tables) {
    this.sourceSystem = sourceSystem;
    this.tables = List.copyOf(tables);
  }

  /** Equal histories give equal bytes. */
  public void write(Iterable<? extends History> histories, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    Set<String> told = new HashSet<>();
    Set<String> files = new HashSet<>();
    for (LoadTable table : tables) {
      ZipEntry entry = new ZipEntry(table.file());
      entry.setTime(0);
      zip.putNextEntry(entry);
      writer.write(String.join(",", table.header()));
      writer.write("\r\n");
      for (History history : histories) {
        history.tell(
            (file, id, recordedAt, cells) -> {
              told.add(file);
              if (file.equals(table.file())) {
                line(writer, table, cells(id, recordedAt.toString(), cells));
              }
            });
      }
      writer.flush();
      zip.closeEntry();
      files.add(table.file());
    }
    zip.finish();
    told.removeAll(files);
    if (!told.isEmpty()) {
      throw new IllegalStateException("no load kind declares " + told);
    }
  }

  private Map<String, String> cells(String id, String recordedAt, Map<String, String> cells) {
    Map<String, String> all = new HashMap<>(cells);
    all.put("source_system", sourceSystem);
    all.put("source_id", id);
    all.put("recorded_at", recordedAt);
    return all;
  }

  private static void line(Writer writer, LoadTable table, Map<String, String> cells) {
    if (!table.header().containsAll(cells.keySet())) {
      throw new IllegalStateException(table.file() + " has not all of " + cells.keySet());
    }
    for (LoadColumn column : table.columns()) {
      if (column.required() && cells.get(column.name()) == null) {
        throw new IllegalStateException(table.file() + " needs " + column.name());
      }
    }
    try {
      String separator = "";
      for (String name : table.header()) {
        writer.write(separator);
        writer.write(quoted(cells.get(name)));
        separator = ",";
      }
      writer.write("\r\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String quoted(String cell) {
    if (cell == null) {
      return "";
    }
    return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
