package lv.ikvd.rulebook.entity;

import java.util.List;

/** The kinds of rules and the tables in which they stand. */
public enum RuleKind {
  TERM(
      "rule_term",
      List.of("code"),
      List.of(
          "amount",
          "unit",
          "starts_from",
          "max_amount",
          "max_unit",
          "missed",
          "end_moves",
          "citation")),
  DECISION(
      "rule_decision",
      List.of("procedure", "kind"),
      List.of(
          "deciding_mode",
          "board",
          "favourable",
          "short_form",
          "contest_term",
          "contest_body",
          "citation")),
  CHECK(
      "rule_check",
      List.of("procedure", "code"),
      List.of("name_lv", "name_en", "source", "applies_to", "sort", "citation")),
  PARAGRAPH(
      "rule_paragraph",
      List.of("code"),
      List.of("part", "procedure", "decision_kind", "text_lv", "sort", "citation")),
  PARAMETER("rule_parameter", List.of("code"), List.of("value", "citation")),
  FIELD(
      "rule_field",
      List.of("register", "field"),
      List.of("public", "master", "open_to", "citation")),
  BOARD(
      "rule_board",
      List.of("board"),
      List.of(
          "name_lv",
          "name_en",
          "power",
          "voting_members",
          "quorum",
          "tie",
          "ballot",
          "external",
          "nominated_by",
          "mandate_months",
          "every_months",
          "citation")),
  FEE(
      "rule_fee",
      List.of("item"),
      List.of(
          "name_lv",
          "name_en",
          "charge_kind",
          "price",
          "vat",
          "per",
          "register",
          "procedure",
          "holds_step",
          "pay_days",
          "citation"));

  private final String table;
  private final List<String> keyColumns;
  private final List<String> valueColumns;

  RuleKind(String table, List<String> keyColumns, List<String> valueColumns) {
    this.table = table;
    this.keyColumns = keyColumns;
    this.valueColumns = valueColumns;
  }

  String table() {
    return table;
  }

  public List<String> keyColumns() {
    return keyColumns;
  }

  public List<String> valueColumns() {
    return valueColumns;
  }
}
