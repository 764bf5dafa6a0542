package lv.ikvd.rulebook.entity;

import java.util.Arrays;
import java.util.List;
import lv.ikvd.problem.entity.Problem;

/**
 * How long something may take.
 *
 * @param amount how many units, from 0 (the same day) to 3650
 * @param startsFrom the event from which the term runs; that day itself is not counted
 * @param maxAmount up to how long the term may be extended, counted from the original start; null
 *     when it may not
 * @param endMoves whether an end on a day that is no working day moves to the next working day
 */
public record TermRule(
    long versionId,
    String code,
    int amount,
    TermUnit unit,
    String startsFrom,
    Integer maxAmount,
    TermUnit maxUnit,
    Missed missed,
    boolean endMoves,
    String citation,
    boolean verified)
    implements Rule {

  public static final int MAX_AMOUNT = 3650;

  public TermRule {
    if (amount < 0 || amount > MAX_AMOUNT) {
      throw new Problem("RULEBOOK-010", MAX_AMOUNT).at("amount");
    }
    if ((maxAmount == null) != (maxUnit == null)) {
      throw new Problem("RULEBOOK-011").at("maxAmount");
    }
    if (maxAmount != null && (maxAmount < 0 || maxAmount > MAX_AMOUNT)) {
      throw new Problem("RULEBOOK-010", MAX_AMOUNT).at("maxAmount");
    }
  }

  public boolean extensible() {
    return maxAmount != null;
  }

  @Override
  public RuleKind ruleKind() {
    return RuleKind.TERM;
  }

  @Override
  public List<String> key() {
    return List.of(code);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(amount, unit, startsFrom, maxAmount, maxUnit, missed, endMoves, citation);
  }
}
