package lv.ikvd.childminder.service.cofinance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.ikvd.childminder.entity.cofinance.ListedLine;
import lv.ikvd.childminder.entity.cofinance.ListedLine.Kind;
import lv.ikvd.childminder.entity.cofinance.RefusedLine;
import lv.ikvd.dataload.service.sheet.SentText;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.problem.entity.Problem;

/**
 * A list as municipalities send it: identifier and name, divided by commas, semicolons or tabs, in
 * UTF-8, UTF-16 or Windows-1257. A wrong line is refused with its reason; the others are read.
 */
record ListFile(List<ListedLine> lines, List<RefusedLine> refused) {

  static final int MOST_BYTES = 5 * 1024 * 1024;
  static final int MOST_LINES = 20_000;
  private static final int LONGEST_LINE = 2_000;
  private static final int LONGEST_NAME = 200;

  /** Words alone: names of columns. */
  private static final Pattern HEAD = Pattern.compile("[\\p{L} ./,;\"_-]{1,200}");

  private static final Pattern ENTRY = Pattern.compile("[A-Z]{1,10}-[0-9A-Z-]{1,30}");

  /** What a spreadsheet makes of a long number. */
  private static final Pattern SHORTENED = Pattern.compile("[0-9][.,0-9]*E\\+?[0-9]+");

  private static final List<byte[]> DOCUMENTS =
      List.of(
          new byte[] {'P', 'K', 3, 4},
          new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
          new byte[] {'%', 'P', 'D', 'F'});

  private static final Pattern CODE = Pattern.compile("[0-9]{6}[\\s\\u2010-\\u2015-]*[0-9]{5}");

  /**
   * Reads a file.
   *
   * @throws Problem COFINANCE-001 empty, -002 too large, -003 too many lines
   */
  static ListFile read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Problem(Problem.Kind.TOO_LARGE, "COFINANCE-002", MOST_BYTES / 1024 / 1024)
          .at("file");
    }
    if (isDocument(bytes)) {
      throw new Problem("COFINANCE-012").at("file");
    }
    List<String> texts = SentText.decode(bytes).lines().toList();
    if (texts.stream().allMatch(String::isBlank)) {
      throw new Problem("COFINANCE-001").at("file");
    }
    if (texts.size() > MOST_LINES) {
      throw new Problem(Problem.Kind.TOO_LARGE, "COFINANCE-003", MOST_LINES).at("file");
    }
    char delimiter = SentText.delimiter(texts);
    ListFile file = new ListFile(new ArrayList<>(), new ArrayList<>());
    boolean first = true;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      boolean head = first && HEAD.matcher(text).matches();
      if (!text.isBlank() && !text.startsWith("sep=")) {
        first = false;
        if (!head) {
          file.add(i + 1, text, delimiter);
        }
      }
    }
    return file;
  }

  private void add(int line, String text, char delimiter) {
    if (text.length() > LONGEST_LINE) {
      refused.add(new RefusedLine(line, "line", "COFINANCE-004", null));
      return;
    }
    if (text.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
      refused.add(new RefusedLine(line, "line", "COFINANCE-005", null));
      return;
    }
    Optional<List<String>> cells = SentText.cells(text, delimiter);
    if (cells.isEmpty()) {
      refused.add(new RefusedLine(line, "line", "COFINANCE-006", null));
      return;
    }
    String identifier = cells.get().get(0).strip();
    String name = cells.get().size() > 1 ? name(cells.get().get(1)) : null;
    known(line, identifier, name)
        .ifPresentOrElse(
            lines::add,
            () -> refused.add(new RefusedLine(line, "identifier", reason(identifier), name)));
  }

  private static Optional<ListedLine> known(int line, String text, String name) {
    Optional<PersonalCode> code = PersonalCode.find(text);
    if (code.isPresent()) {
      return Optional.of(new ListedLine(line, Kind.PERSON, code.get().digits(), name));
    }
    Optional<RegistrationNumber> number = RegistrationNumber.find(text);
    if (number.isPresent()) {
      return Optional.of(new ListedLine(line, Kind.REGISTRATION, number.get().digits(), name));
    }
    String entry = text.toUpperCase(Locale.ROOT);
    return ENTRY.matcher(entry).matches()
        ? Optional.of(new ListedLine(line, Kind.ENTRY, entry, name))
        : Optional.empty();
  }

  private static String reason(String identifier) {
    if (SHORTENED.matcher(identifier).matches()) {
      return "COFINANCE-013";
    }
    return identifier.isEmpty() ? "COFINANCE-007" : "COFINANCE-008";
  }

  /** A name is kept to find the line again; a code that strayed into it is not. */
  private static String name(String cell) {
    String clean = CODE.matcher(cell.strip()).replaceAll("…");
    String cut = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    return cut.isEmpty() ? null : cut;
  }

  /** The beginnings of a workbook, an older one, and a PDF. */
  private static boolean isDocument(byte[] bytes) {
    return DOCUMENTS.stream()
        .anyMatch(
            start ->
                bytes.length >= start.length
                    && Arrays.equals(bytes, 0, start.length, start, 0, start.length));
  }

  /** Codes stay out of logs. */
  @Override
  public String toString() {
    return "ListFile[" + lines.size() + ", " + refused.size() + ']';
  }
}
