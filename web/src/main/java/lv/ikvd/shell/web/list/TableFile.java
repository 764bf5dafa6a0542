package lv.ikvd.shell.web.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import lv.ikvd.database.entity.CsvCell;
import lv.ikvd.shell.web.Formats;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What a list shows as a file: CSV as spreadsheets here read it (UTF-8 with its mark, semicolons),
 * or a workbook. Values are texts, numbers, days or null; what a spreadsheet would compute stays
 * text.
 *
 * @param head names of the columns
 * @param rows as many values each
 */
public record TableFile(List<String> head, List<List<Object>> rows) {

  /** Tells spreadsheets that the text is UTF-8. */
  private static final char MARK = '\uFEFF';

  /**
   * The rows of a list in its columns.
   *
   * @param columns what each shows of a row, by its name in the order of the list
   * @param hidden the columns that the reader has put away
   * @param heading from the name of a column to its words
   */
  public static <R> TableFile of(
      List<R> rows,
      Map<String, Function<R, Object>> columns,
      Predicate<String> hidden,
      UnaryOperator<String> heading) {
    List<String> shown = columns.keySet().stream().filter(hidden.negate()).toList();
    List<List<Object>> values = new ArrayList<>();
    for (R row : rows) {
      List<Object> line = new ArrayList<>();
      shown.forEach(column -> line.add(columns.get(column).apply(row)));
      values.add(line);
    }
    return new TableFile(shown.stream().map(heading).toList(), values);
  }

  /**
   * Answers with the file of the kind that the address ends with, {@code .xlsx} or {@code .csv}.
   *
   * @param name of the file without its kind; letters, digits and dashes
   */
  public void answer(HttpServletRequest request, HttpServletResponse response, String name)
      throws IOException {
    boolean workbook = request.getServletPath().endsWith(".xlsx");
    response.setContentType(
        workbook
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + name + (workbook ? ".xlsx" : ".csv") + "\"");
    response.setHeader("Cache-Control", "no-store");
    if (workbook) {
      workbook(response.getOutputStream());
    } else {
      Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
      csv(out);
      out.flush();
    }
  }

  void workbook(OutputStream out) throws IOException {
    Workbook.write(out, head, rows);
  }

  void csv(Writer out) throws IOException {
    out.write(MARK);
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT.builder().setDelimiter(';').get());
    printer.printRecord(head);
    for (List<Object> row : rows) {
      printer.printRecord(row.stream().map(TableFile::plain).toList());
    }
    printer.flush();
  }

  private static Object plain(Object value) {
    if (value instanceof java.time.LocalDate day) {
      return Formats.typedDate(day);
    }
    return value instanceof String text ? CsvCell.harmless(text) : value;
  }
}
