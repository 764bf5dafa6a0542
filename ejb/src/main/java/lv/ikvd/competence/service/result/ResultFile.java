package lv.ikvd.competence.service.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.ikvd.dataload.service.sheet.SentDay;
import lv.ikvd.dataload.service.sheet.SentSheet;
import lv.ikvd.dataload.service.sheet.SentSheet.Row;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;

/**
 * A file of results: nine columns in their order, with or without a row of headings. What a row
 * does not say readably is a finding beside its column.
 */
record ResultFile(List<ResultLine> lines, List<ResultFinding> findings) {

  static final int MOST_BYTES = 1024 * 1024;
  static final int MOST_ROWS = 500;

  /** The columns in their order, as texts name them. */
  static final List<String> COLUMNS =
      List.of(
          "contract",
          "qualification",
          "level",
          "personalCode",
          "givenName",
          "familyName",
          "examinedOn",
          "certificate",
          "issuedOn");

  private static final int LONGEST = 100;
  private static final int LONGEST_CERTIFICATE = 60;

  /**
   * Reads a file.
   *
   * @throws Problem COMPETENCE-020 too large; SHEET- ones for what is no table
   */
  static ResultFile read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Problem(Problem.Kind.TOO_LARGE, "COMPETENCE-020", MOST_BYTES / 1024).at("file");
    }
    ResultFile file = new ResultFile(new ArrayList<>(), new ArrayList<>());
    List<Row> rows = SentSheet.read(bytes, MOST_ROWS + 1);
    rows.stream().skip(isHead(rows.get(0)) ? 1 : 0).forEach(file::add);
    if (file.lines.isEmpty()) {
      throw new Problem("SHEET-002").at("file");
    }
    if (file.lines.size() > MOST_ROWS) {
      throw new Problem(Problem.Kind.TOO_LARGE, "SHEET-001", MOST_ROWS).at("file");
    }
    return file;
  }

  /** A row without a digit is no result. */
  private static boolean isHead(Row row) {
    return row.cells().stream()
        .allMatch(cell -> cell == null || cell.chars().noneMatch(Character::isDigit));
  }

  private void add(Row row) {
    String level = row.cell(2);
    String code = row.cell(3);
    ResultLine line =
        new ResultLine(
            row.number(),
            upper(row.cell(0)),
            row.cell(1),
            level != null && level.matches("[1-5](\\.0)?") ? level.charAt(0) - '0' : null,
            code == null ? null : PersonalCode.find(code).map(PersonalCode::digits).orElse(null),
            row.cell(4),
            row.cell(5),
            SentDay.read(row.cell(6)),
            row.cell(7),
            SentDay.read(row.cell(8)));
    lines.add(line);
    must(line, "contract", line.contract(), row.cell(0));
    must(line, "qualification", line.qualification(), row.cell(1));
    must(line, "level", line.level(), level);
    must(line, "personalCode", line.personalCode(), code);
    must(line, "givenName", shorter(line.givenName(), LONGEST), row.cell(4));
    must(line, "familyName", shorter(line.familyName(), LONGEST), row.cell(5));
    must(line, "examinedOn", line.examinedOn(), row.cell(6));
    must(line, "certificate", shorter(line.certificate(), LONGEST_CERTIFICATE), row.cell(7));
    must(line, "issuedOn", line.issuedOn(), row.cell(8));
  }

  private void must(ResultLine line, String column, Object read, String written) {
    if (read == null) {
      findings.add(
          ResultFinding.of(line, column, written == null ? "COMPETENCE-021" : "COMPETENCE-022"));
    }
  }

  private static String shorter(String text, int longest) {
    return text == null || text.length() > longest ? null : text;
  }

  private static String upper(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ResultFile[" + lines.size() + ']';
  }
}
