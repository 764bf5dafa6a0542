package lv.ikvd.rulebook.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules as rows of their tables and back: version, key columns, value columns, verified. */
final class RuleRows {

  /** The columns of numbers that may be empty. */
  private static final Set<String> NUMBERS = Set.of("max_amount", "mandate_months", "every_months");

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
      case BOARD -> board(version, row, verified);
      case FEE -> fee(version, row, verified);
    };
  }

  private static DecisionRule decision(long version, Object[] row, boolean verified) {
    return new DecisionRule(
        version,
        text(row[1]),
        text(row[2]),
        DecidingMode.valueOf(text(row[3])),
        text(row[4]),
        (Boolean) row[5],
        (Boolean) row[6],
        text(row[7]),
        text(row[8]),
        text(row[9]),
        verified);
  }

  private static BoardRule board(long version, Object[] row, boolean verified) {
    return new BoardRule(
        version,
        text(row[1]),
        text(row[2]),
        text(row[3]),
        BoardRule.Power.valueOf(text(row[4])),
        number(row[5]),
        number(row[6]),
        BoardRule.Tie.valueOf(text(row[7])),
        BoardRule.Ballot.valueOf(text(row[8])),
        (Boolean) row[9],
        text(row[10]),
        row[11] == null ? null : number(row[11]),
        row[12] == null ? null : number(row[12]),
        text(row[13]),
        verified);
  }

  private static FeeRule fee(long version, Object[] row, boolean verified) {
    return new FeeRule(
        version,
        text(row[1]),
        text(row[2]),
        text(row[3]),
        FeeRule.ChargeKind.valueOf(text(row[4])),
        (BigDecimal) row[5],
        FeeRule.Vat.valueOf(text(row[6])),
        FeeRule.Per.valueOf(text(row[7])),
        text(row[8]),
        text(row[9]),
        FeeRule.HoldsStep.valueOf(text(row[10])),
        number(row[11]),
        text(row[12]),
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
    return NUMBERS.contains(kind.valueColumns().get(value)) ? "::int" : "::varchar";
  }

  private static String text(Object value) {
    return (String) value;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
