package lv.ikvd.dataload.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.problem.entity.Problem;

/**
 * Rows of a CSV file (RFC 4180, comma, UTF-8 with or without mark) one after the other; memory
 * holds one row. An own reader: a row must be bounded, and its first line be told.
 */
public final class CsvReader {

  private static final int LONGEST_ROW = 100_000;
  private static final int END = -1;

  private final String file;
  private final BufferedReader in;
  private long line = 1;
  private long rowLine;
  private int length;

  public CsvReader(String file, InputStream bytes) throws IOException {
    this.file = file;
    this.in =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            1 << 16);
  }

  /** The line on which the row read last begins. */
  public long line() {
    return rowLine;
  }

  /**
   * The next row that is not blank; null at the end.
   *
   * @throws Problem LOAD-004 not UTF-8, LOAD-005 a quote that is never closed, or a row without end
   */
  public List<String> next() throws IOException {
    List<String> row = read();
    while (row != null && row.size() == 1 && row.get(0).isBlank()) {
      row = read();
    }
    return row;
  }

  private List<String> read() throws IOException {
    rowLine = line;
    length = 0;
    int c = take();
    if (c == '\ufeff' && rowLine == 1) {
      c = take();
    }
    if (c == END) {
      return null;
    }
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    while (true) {
      if (c == '"' && cell.isEmpty()) {
        quoted(cell);
        c = take();
      }
      if (c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
        c = take();
      } else if (c == '\n' || c == END) {
        row.add(cell.toString());
        return row;
      } else {
        if (c != '\r') {
          cell.append((char) c);
        }
        c = take();
      }
    }
  }

  /** What stands up to the closing quote. */
  private void quoted(StringBuilder cell) throws IOException {
    while (true) {
      int c = take();
      if (c == END) {
        throw new Problem("LOAD-005", file, rowLine).at("file");
      }
      if (c == '"') {
        in.mark(1);
        if (in.read() != '"') {
          in.reset();
          return;
        }
      }
      cell.append((char) c);
    }
  }

  private int take() throws IOException {
    if (++length > LONGEST_ROW) {
      throw new Problem("LOAD-005", file, rowLine).at("file");
    }
    try {
      int c = in.read();
      if (c == '\n') {
        line++;
      }
      return c;
    } catch (CharacterCodingException notUtf8) {
      throw new Problem("LOAD-004", file, line).at("file").because(notUtf8);
    }
  }
}
