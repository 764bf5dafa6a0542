package lv.ikvd.dataload.service.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import lv.ikvd.problem.entity.Problem;

/** A table of one file, row by row; what is not a table is refused as a whole. */
public final class SentSheet {

  private static final byte[] WORKBOOK = {'P', 'K', 3, 4};
  private static final int LONGEST_LINE = 2_000;

  private SentSheet() {}

  /**
   * A row that is not blank.
   *
   * @param number of the row in the file, from 1
   */
  public record Row(int number, List<String> cells) {

    /** What stands in a column, from 0, without blanks around it; null where nothing does. */
    public String cell(int column) {
      String text = column < cells.size() ? cells.get(column) : null;
      return text == null || text.isBlank() ? null : text.strip();
    }

    boolean isBlank() {
      return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
    }

    /** Cells may hold personal data. */
    @Override
    public String toString() {
      return "Row[" + number + ']';
    }
  }

  /**
   * Reads the rows of a file.
   *
   * @throws Problem SHEET-001 too many rows, SHEET-002 no table, SHEET-003 a row that cannot be
   *     read
   */
  public static List<Row> read(byte[] bytes, int mostRows) {
    List<Row> rows = isWorkbook(bytes) ? workbook(bytes, mostRows) : text(bytes, mostRows);
    List<Row> told = rows.stream().filter(row -> !row.isBlank()).toList();
    if (told.size() > mostRows) {
      throw new Problem(Problem.Kind.TOO_LARGE, "SHEET-001", mostRows).at("file");
    }
    if (told.isEmpty()) {
      throw new Problem("SHEET-002").at("file");
    }
    return told;
  }

  private static boolean isWorkbook(byte[] bytes) {
    return bytes.length >= WORKBOOK.length
        && IntStream.range(0, WORKBOOK.length).allMatch(i -> bytes[i] == WORKBOOK[i]);
  }

  private static List<Row> workbook(byte[] bytes, int mostRows) {
    try {
      return new WorkbookReader(mostRows).read(new ByteArrayInputStream(bytes));
    } catch (IOException | XMLStreamException unreadable) {
      throw new Problem("SHEET-002").at("file").because(unreadable);
    }
  }

  private static List<Row> text(byte[] bytes, int mostRows) {
    List<String> lines =
        SentText.decode(bytes).lines().filter(line -> !line.startsWith("sep=")).toList();
    if (lines.stream().filter(line -> !line.isBlank()).count() > mostRows) {
      throw new Problem(Problem.Kind.TOO_LARGE, "SHEET-001", mostRows).at("file");
    }
    char delimiter = SentText.delimiter(lines);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new Row(i + 1, cells(i + 1, lines.get(i), delimiter)))
        .toList();
  }

  private static List<String> cells(int number, String line, char delimiter) {
    boolean readable =
        line.length() <= LONGEST_LINE
            && line.chars().noneMatch(c -> c != '\t' && Character.isISOControl(c));
    Optional<List<String>> cells = readable ? SentText.cells(line, delimiter) : Optional.empty();
    return cells.orElseThrow(() -> new Problem("SHEET-003", number).at("file"));
  }
}
