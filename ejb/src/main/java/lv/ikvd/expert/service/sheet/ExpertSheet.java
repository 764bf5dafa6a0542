package lv.ikvd.expert.service.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.ikvd.dataload.service.sheet.SentSheet;
import lv.ikvd.dataload.service.sheet.SentSheet.Row;
import lv.ikvd.dataload.service.sheet.SheetDay;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.expert.service.ExpertCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;

/**
 * Reads a sheet of experts: eleven columns in their order, with or without a row of headings.
 *
 * @param fields codes of fields by what people write: the code or the Latvian name, in lower case
 */
record ExpertSheet(Map<String, String> fields) {

  static final int MOST_BYTES = 1024 * 1024;
  static final int MOST_ROWS = 500;

  /** The columns in their order, as texts name them. */
  static final List<String> COLUMNS =
      List.of(
          "personalCode",
          "givenName",
          "familyName",
          "role",
          "fields",
          "admittedOn",
          "selectedOn",
          "decidedBy",
          "ground",
          "email",
          "exception");

  private static final Map<String, ExpertRole> ROLES =
      Map.of(
          "expert", ExpertRole.EXPERT,
          "eksperts", ExpertRole.EXPERT,
          "eksperte", ExpertRole.EXPERT,
          "chair", ExpertRole.CHAIR,
          "vadītājs", ExpertRole.CHAIR,
          "vadītāja", ExpertRole.CHAIR,
          "komisijas vadītājs", ExpertRole.CHAIR,
          "komisijas vadītāja", ExpertRole.CHAIR);

  /**
   * Reads the rows; of each is said what cannot be read.
   *
   * @throws Problem EXPERT-040 too large; SHEET- ones for what is no table
   */
  List<ExpertLine> read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Problem(Problem.Kind.TOO_LARGE, "EXPERT-040", MOST_BYTES / 1024).at("file");
    }
    List<Row> rows = SentSheet.read(bytes, MOST_ROWS + 1);
    List<ExpertLine> lines = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    rows.stream().skip(isHead(rows.get(0)) ? 1 : 0).forEach(row -> lines.add(line(row, codes)));
    if (lines.isEmpty()) {
      throw new Problem("SHEET-002").at("file");
    }
    if (lines.size() > MOST_ROWS) {
      throw new Problem(Problem.Kind.TOO_LARGE, "SHEET-001", MOST_ROWS).at("file");
    }
    return lines;
  }

  /** A row without a digit is no expert. */
  private static boolean isHead(Row row) {
    return row.cells().stream()
        .allMatch(cell -> cell == null || cell.chars().noneMatch(Character::isDigit));
  }

  private ExpertLine line(Row row, Set<String> codes) {
    List<Problem> problems = new ArrayList<>();
    String code = row.cell(0);
    if (code == null || PersonalCode.find(code).isEmpty()) {
      problems.add(new Problem("PARTY-001"));
    } else if (!codes.add(PersonalCode.find(code).orElseThrow().digits())) {
      problems.add(new Problem("EXPERT-042"));
    }
    if (row.cell(1) == null || row.cell(2) == null) {
      problems.add(new Problem("EXPERT-043"));
    }
    NewExpert said =
        new NewExpert(
            row.cell(3) == null ? null : ROLES.get(row.cell(3).toLowerCase(Locale.ROOT)),
            SheetDay.read(row.cell(5)),
            SheetDay.read(row.cell(6)),
            row.cell(7),
            row.cell(8),
            row.cell(10),
            row.cell(9),
            fields(row.cell(4)));
    return new ExpertLine(
        row.number(), new ExpertCommand(code, row.cell(1), row.cell(2), said), problems);
  }

  /** Divided by commas or semicolons; what no field is called stays, and is refused. */
  private List<String> fields(String cell) {
    return cell == null
        ? List.of()
        : Arrays.stream(cell.split("[,;]"))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .map(one -> fields.getOrDefault(one.toLowerCase(Locale.ROOT), one))
            .distinct()
            .toList();
  }
}
