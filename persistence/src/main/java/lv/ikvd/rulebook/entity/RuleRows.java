package lv.ikvd.rulebook.entity;

import java.util.ArrayList;
import java.util.List;

/** Rules as rows of their tables and back: version, key columns, value columns, verified. */
final class RuleRows {

  private RuleRows() {}

  static Rule read(RuleKind kind, Object[] row) {
    long version = ((Number) row[0]).longValue();
    boolean verified = (Boolean) row[row.length - 1];
    return switch (kind) {
      case TERM -> term(version, row, verified);
      case DECISION -> decision(version, row, verified);
      case CHECK -> check(version, row, verified);
      case PARAGRAPH -> paragraph(version, row, verified);
      case PARAMETER ->
          new ParameterRule(version, text(row[1]), text(row[2]), text(row[3]), verified);
      case FIELD -> field(version, row, verified);
    };
  }

  private static DecisionRule decision(long version, Object[] row, boolean verified) {
    return new DecisionRule(
        version,
        text(row[1]),
        text(row[2]),
        DecidingMode.valueOf(text(row[3])),
        (Boolean) row[4],
        (Boolean) row[5],
        text(row[6]),
        text(row[7]),
        text(row[8]),
        verified);
  }

  private static CheckRule check(long version, Object[] row, boolean verified) {
    return new CheckRule(
        version,
        text(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        number(row[7]),
        text(row[8]),
        verified);
  }

  private static ParagraphRule paragraph(long version, Object[] row, boolean verified) {
    return new ParagraphRule(
        version,
        text(row[1]),
        ParagraphPart.valueOf(text(row[2])),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        number(row[6]),
        text(row[7]),
        verified);
  }

  private static FieldRule field(long version, Object[] row, boolean verified) {
    return new FieldRule(
        version,
        text(row[1]),
        text(row[2]),
        (Boolean) row[3],
        text(row[4]),
        OpenTo.valueOf(text(row[5])),
        text(row[6]),
        verified);
  }

  private static TermRule term(long version, Object[] row, boolean verified) {
    return new TermRule(
        version,
        text(row[1]),
        number(row[2]),
        TermUnit.valueOf(text(row[3])),
        text(row[4]),
        row[5] == null ? null : number(row[5]),
        row[6] == null ? null : TermUnit.valueOf(text(row[6])),
        Missed.valueOf(text(row[7])),
        (Boolean) row[8],
        text(row[9]),
        verified);
  }

  /** Key, values and the mark of verification, as the database takes them. */
  static List<Object> columns(Rule rule) {
    List<Object> columns = new ArrayList<>(rule.key());
    for (Object value : rule.values()) {
      columns.add(value instanceof Enum<?> constant ? constant.name() : value);
    }
    columns.add(rule.verified());
    return columns;
  }

  /** PostgreSQL wants to know the type of a null. */
  static String nullCast(RuleKind kind, int index) {
    int value = index - kind.keyColumns().size();
    return kind.valueColumns().get(value).equals("max_amount") ? "::int" : "::varchar";
  }

  private static String text(Object value) {
    return (String) value;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
