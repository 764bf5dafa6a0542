package lv.ikvd.rulebook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that was opened and saved without a change says what the rule said. */
class RuleInputTest {

  static Stream<Rule> rules() {
    return Stream.of(
        new TermRule(
            7,
            "A",
            30,
            TermUnit.DAY,
            "RECEIPT",
            4,
            TermUnit.MONTH,
            Missed.LAPSES,
            true,
            "x",
            false),
        new TermRule(
            7, "A", 0, TermUnit.YEAR, "RECEIPT", null, null, Missed.NOTHING, false, "x", false),
        new DecisionRule(
            7, "P", "K", DecidingMode.BOARD, "B", true, false, "CONTEST", "vadītājs", "x", false),
        new DecisionRule(
            7,
            "P",
            "K",
            DecidingMode.TWO_OFFICIALS,
            null,
            true,
            false,
            "CONTEST",
            "vadītājs",
            "x",
            false),
        new BoardRule(
            7,
            "B",
            "Komisija",
            "Commission",
            BoardRule.Power.DECIDES,
            5,
            3,
            BoardRule.Tie.CHAIR_DECIDES,
            BoardRule.Ballot.OPEN,
            true,
            "vadītājs",
            null,
            1,
            "x",
            false),
        new FeeRule(
            7,
            "F",
            "Maksa",
            "Fee",
            FeeRule.ChargeKind.STATE_FEE,
            new BigDecimal("91.10"),
            FeeRule.Vat.EXEMPT,
            FeeRule.Per.FIELD,
            null,
            "P",
            FeeRule.HoldsStep.ISSUE,
            10,
            "x",
            false),
        new CheckRule(7, "P", "C", "Vārds", "Name", "UR", "ALL", 3, "x", false),
        new ParagraphRule(7, "F", ParagraphPart.FACTS, null, "K", "Teksts", 0, "x", false),
        new ParameterRule(7, "HOURS", "40", "x", false),
        new FieldRule(7, "R", "name", true, "PMLP", OpenTo.MASTER, "x", false));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsBackWhatItShows(Rule rule) {
    RuleInput input = new RuleInput(7, rule.ruleKind(), rule.key(), RuleInput.of(rule));

    assertThat(input.rule()).isEqualTo(rule);
  }

  @Test
  void refusesWhatIsMissingOrNoNumber() {
    Map<String, Object> fields = new HashMap<>(RuleInput.of(rules().findFirst().orElseThrow()));
    fields.put("amount", "drīz");
    assertRefused(fields, "RULEBOOK-015", "amount");
    fields.put("amount", "9999");
    assertRefused(fields, "RULEBOOK-010", "amount");
    fields.put("amount", "3");
    fields.put("citation", "x".repeat(401));
    assertRefused(fields, "RULEBOOK-016", "citation");
    fields.put("citation", " ");
    assertRefused(fields, "RULEBOOK-014", "citation");
  }

  @Test
  void refusesQuorumAboveTheNumberOfMembers() {
    Rule board =
        rules().filter(rule -> rule.ruleKind() == RuleKind.BOARD).findFirst().orElseThrow();
    Map<String, Object> fields = new HashMap<>(RuleInput.of(board));
    fields.put("quorum", "6");

    assertThatThrownBy(() -> new RuleInput(7, RuleKind.BOARD, List.of("B"), fields).rule())
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("RULEBOOK-017"));
  }

  @Test
  void readsAPriceWithACommaAndRefusesWhatIsNone() {
    Rule fee = rules().filter(rule -> rule.ruleKind() == RuleKind.FEE).findFirst().orElseThrow();
    Map<String, Object> fields = new HashMap<>(RuleInput.of(fee));
    fields.put("price", "12,5");
    FeeRule read = (FeeRule) new RuleInput(7, RuleKind.FEE, List.of("F"), fields).rule();
    assertThat(read.price()).isEqualTo(new BigDecimal("12.50"));

    for (String wrong : List.of("-1", "1,234", "desmit", "1e3")) {
      fields.put("price", wrong);
      assertThatThrownBy(() -> new RuleInput(7, RuleKind.FEE, List.of("F"), fields).rule())
          .as(wrong)
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.code()).isEqualTo("RULEBOOK-019"));
    }
  }

  private static void assertRefused(Map<String, Object> fields, String code, String field) {
    assertThatThrownBy(() -> new RuleInput(7, RuleKind.TERM, List.of("A"), fields).rule())
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).contains(field);
            });
  }
}
