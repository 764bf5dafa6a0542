package lv.ikvd.teachingpermit.service.staff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lv.ikvd.dataload.service.sheet.SentSheet;
import lv.ikvd.dataload.service.sheet.SentSheet.Row;
import lv.ikvd.dataload.service.sheet.SheetDay;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.teachingpermit.entity.staff.StaffAnswer;

/**
 * A list of staff: seven columns in their order, with or without a row of headings, as a file or as
 * text copied from a table. What a row does not say readably is a finding beside its column.
 */
record StaffList(List<StaffLine> lines, List<StaffFinding> findings) {

  static final int MOST_BYTES = 1024 * 1024;
  static final int MOST_ROWS = 1000;

  /** The columns in their order, as texts name them. */
  static final List<String> COLUMNS =
      List.of(
          "institution",
          "personalCode",
          "givenName",
          "familyName",
          "position",
          "answer",
          "answeredOn");

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_POSITION = 200;

  /**
   * Reads a list.
   *
   * @param answers the answer that words stand for; null for none
   * @throws Problem TEACHINGPERMIT-012 too large; SHEET- ones for what is no table
   */
  static StaffList read(byte[] bytes, Function<String, StaffAnswer> answers) {
    if (bytes.length > MOST_BYTES) {
      throw new Problem(Problem.Kind.TOO_LARGE, "TEACHINGPERMIT-012", MOST_BYTES / 1024).at("file");
    }
    StaffList list = new StaffList(new ArrayList<>(), new ArrayList<>());
    List<Row> rows = SentSheet.read(bytes, MOST_ROWS + 1);
    rows.stream().skip(isHead(rows.get(0)) ? 1 : 0).forEach(row -> list.add(row, answers));
    if (list.lines.isEmpty()) {
      throw new Problem("SHEET-002").at("file");
    }
    if (list.lines.size() > MOST_ROWS) {
      throw new Problem(Problem.Kind.TOO_LARGE, "SHEET-001", MOST_ROWS).at("file");
    }
    return list;
  }

  /** What was typed or copied, as a file of the same would be. */
  static byte[] bytes(String text) {
    return text.strip().getBytes(StandardCharsets.UTF_8);
  }

  /** A row without a digit names nobody. */
  private static boolean isHead(Row row) {
    return row.cells().stream()
        .allMatch(cell -> cell == null || cell.chars().noneMatch(Character::isDigit));
  }

  private void add(Row row, Function<String, StaffAnswer> answers) {
    String code = row.cell(1);
    String answer = row.cell(5);
    StaffLine line =
        new StaffLine(
            row.number(),
            whole(row.cell(0)),
            code == null ? null : PersonalCode.find(code).map(PersonalCode::digits).orElse(null),
            shorter(row.cell(2), LONGEST_NAME),
            shorter(row.cell(3), LONGEST_NAME),
            shorter(row.cell(4), LONGEST_POSITION),
            answer == null ? null : answers.apply(answer),
            SheetDay.read(row.cell(6)));
    lines.add(line);
    List<Object> read = new ArrayList<>();
    read.add(line.institution());
    read.add(line.personalCode());
    read.add(line.givenName());
    read.add(line.familyName());
    read.add(line.position());
    read.add(line.answer());
    read.add(line.answeredOn());
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (read.get(i) == null) {
        String why = row.cell(i) == null ? "TEACHINGPERMIT-013" : "TEACHINGPERMIT-014";
        findings.add(StaffFinding.of(line, COLUMNS.get(i), why));
      }
    }
  }

  /** A workbook keeps a number of ten digits as one with a decimal part. */
  private static String whole(String number) {
    return number == null ? null : number.replaceFirst("\\.0+$", "").toUpperCase(Locale.ROOT);
  }

  private static String shorter(String text, int longest) {
    return text == null || text.length() > longest ? null : text;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "StaffList[" + lines.size() + ']';
  }
}
