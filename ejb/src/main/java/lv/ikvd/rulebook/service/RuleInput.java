package lv.ikvd.rulebook.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.rulebook.entity.DecidingMode;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.rulebook.entity.OpenTo;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.entity.ParameterRule;
import lv.ikvd.rulebook.entity.Rule;
import lv.ikvd.rulebook.entity.RuleKind;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.TermUnit;

/**
 * A rule as it is typed: texts by the names of its fields. Reads them into the rule of its kind and
 * names every field that is missing or wrong.
 */
public final class RuleInput {

  private static final int LONGEST = 400;
  private static final Pattern PRICE = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,2})?");

  private final long versionId;
  private final RuleKind kind;
  private final List<String> key;
  private final Map<String, ?> fields;
  private final List<Problem> problems = new ArrayList<>();

  public RuleInput(long versionId, RuleKind kind, List<String> key, Map<String, ?> fields) {
    this.versionId = versionId;
    this.kind = kind;
    this.key = key;
    this.fields = fields;
  }

  /** The fields of a rule as a form shows them; yes and no stay what they are. */
  public static Map<String, Object> of(Rule rule) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> columns = rule.ruleKind().valueColumns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = rule.values().get(i);
      boolean asItIs = value == null || value instanceof Boolean;
      String shown = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
      fields.put(field(columns.get(i)), asItIs ? value : shown);
    }
    return fields;
  }

  /** The name of a column's field: {@code max_amount} is {@code maxAmount}. */
  static String field(String column) {
    StringBuilder name = new StringBuilder();
    for (String part : column.split("_")) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }

  /**
   * The rule, not verified.
   *
   * @throws Problem RULEBOOK-014, -015, -016 at each field that is missing, no number, or too long;
   *     RULEBOOK-010, -011 for lengths of terms, -019 for what is no price, -017 for a quorum above
   *     the number of members
   */
  public Rule rule() {
    Rule rule =
        switch (kind) {
          case TERM -> term();
          case DECISION -> decision();
          case CHECK -> check();
          case PARAGRAPH -> paragraph();
          case PARAMETER ->
              new ParameterRule(versionId, key.get(0), text("value", 200), citation(), false);
          case FIELD -> fieldRule();
          case BOARD -> board();
          case FEE -> fee();
        };
    Problem.raise(problems);
    return rule;
  }

  private Rule term() {
    Integer amount = number("amount", true);
    Integer maxAmount = number("maxAmount", false);
    TermUnit unit = constant("unit", TermUnit.class, true);
    TermUnit maxUnit = constant("maxUnit", TermUnit.class, false);
    Missed missed = constant("missed", Missed.class, true);
    String startsFrom = text("startsFrom", 40);
    String citation = citation();
    Problem.raise(problems);
    return new TermRule(
        versionId,
        key.get(0),
        amount,
        unit,
        startsFrom,
        maxAmount,
        maxUnit,
        missed,
        yes("endMoves"),
        citation,
        false);
  }

  private Rule decision() {
    DecidingMode mode = constant("decidingMode", DecidingMode.class, true);
    return new DecisionRule(
        versionId,
        key.get(0),
        key.get(1),
        mode,
        mode == DecidingMode.BOARD ? text("board", 40) : typed("board"),
        yes("favourable"),
        yes("shortForm"),
        text("contestTerm", 60),
        text("contestBody", 300),
        citation(),
        false);
  }

  private Rule check() {
    return new CheckRule(
        versionId,
        key.get(0),
        key.get(1),
        text("nameLv", 300),
        text("nameEn", 300),
        text("source", 60),
        text("appliesTo", 60),
        sort(),
        citation(),
        false);
  }

  private Rule paragraph() {
    return new ParagraphRule(
        versionId,
        key.get(0),
        constant("part", ParagraphPart.class, true),
        typed("procedure"),
        typed("decisionKind"),
        text("textLv", 20_000),
        sort(),
        citation(),
        false);
  }

  private Rule fieldRule() {
    return new FieldRule(
        versionId,
        key.get(0),
        key.get(1),
        yes("public"),
        text("master", 40),
        constant("openTo", OpenTo.class, true),
        citation(),
        false);
  }

  private Rule board() {
    int members = whole("votingMembers");
    int quorum = whole("quorum");
    if (problems.isEmpty() && (quorum < 1 || quorum > members)) {
      problems.add(new Problem("RULEBOOK-017", members).at("quorum"));
    }
    String citation = citation();
    BoardRule.Power power = constant("power", BoardRule.Power.class, true);
    BoardRule.Tie tie = constant("tie", BoardRule.Tie.class, true);
    BoardRule.Ballot ballot = constant("ballot", BoardRule.Ballot.class, true);
    String nameLv = text("nameLv", 300);
    String nameEn = text("nameEn", 300);
    String nominatedBy = text("nominatedBy", 300);
    Integer mandate = number("mandateMonths", false);
    Integer every = number("everyMonths", false);
    Problem.raise(problems);
    return new BoardRule(
        versionId,
        key.get(0),
        nameLv,
        nameEn,
        power,
        members,
        quorum,
        tie,
        ballot,
        yes("external"),
        nominatedBy,
        mandate,
        every,
        citation,
        false);
  }

  private Rule fee() {
    return new FeeRule(
        versionId,
        key.get(0),
        text("nameLv", 300),
        text("nameEn", 300),
        constant("chargeKind", FeeRule.ChargeKind.class, true),
        price(),
        constant("vat", FeeRule.Vat.class, true),
        constant("per", FeeRule.Per.class, true),
        typed("register"),
        typed("procedure"),
        constant("holdsStep", FeeRule.HoldsStep.class, true),
        whole("payDays"),
        citation(),
        false);
  }

  /** In euro and cents, with a comma or a point. */
  private BigDecimal price() {
    String text = typed("price");
    if (text == null || !PRICE.matcher(text).matches()) {
      problems.add(new Problem(text == null ? "RULEBOOK-014" : "RULEBOOK-019").at("price"));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text.replace(',', '.')).setScale(2, RoundingMode.UNNECESSARY);
  }

  private String citation() {
    return text("citation", LONGEST);
  }

  private int sort() {
    Integer sort = number("sort", true);
    return sort == null ? 0 : sort;
  }

  private String text(String field, int longest) {
    String text = typed(field);
    if (text == null) {
      problems.add(new Problem("RULEBOOK-014").at(field));
    } else if (text.length() > longest) {
      problems.add(new Problem("RULEBOOK-016", longest).at(field));
    }
    return text;
  }

  /** A number that must be there; 0 where what is typed is none, which is a problem by then. */
  private int whole(String field) {
    Integer number = number(field, true);
    return number == null ? 0 : number;
  }

  private Integer number(String field, boolean required) {
    String text = typed(field);
    if (text == null && !required) {
      return null;
    }
    if (text == null || !text.matches("\\d{1,4}")) {
      problems.add(new Problem(text == null ? "RULEBOOK-014" : "RULEBOOK-015").at(field));
      return null;
    }
    return Integer.valueOf(text);
  }

  private <E extends Enum<E>> E constant(String field, Class<E> type, boolean required) {
    String text = typed(field);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    if (required || text != null) {
      problems.add(new Problem("RULEBOOK-014").at(field));
    }
    return null;
  }

  private boolean yes(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  private String typed(String field) {
    Object value = fields.get(field);
    String text = value == null ? "" : value.toString().strip();
    return text.isEmpty() ? null : text;
  }
}
