package lv.ikvd.rulebook.entity;

import java.util.Arrays;
import java.util.List;

/**
 * What may be decided in a procedure, by whom and in which form.
 *
 * @param board the board that decides by vote; null where officials do
 * @param favourable whether the decision gives the addressee all that was asked
 * @param shortForm whether a wholly favourable decision may leave out facts, reasoning and norms
 * @param contestTerm code of a term of the rule set {@code APL}
 * @param contestBody who decides on a contest, in the nominative
 */
public record DecisionRule(
    long versionId,
    String procedure,
    String kind,
    DecidingMode decidingMode,
    String board,
    boolean favourable,
    boolean shortForm,
    String contestTerm,
    String contestBody,
    String citation,
    boolean verified)
    implements Rule {

  @Override
  public RuleKind ruleKind() {
    return RuleKind.DECISION;
  }

  @Override
  public List<String> key() {
    return List.of(procedure, kind);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        decidingMode, board, favourable, shortForm, contestTerm, contestBody, citation);
  }
}
