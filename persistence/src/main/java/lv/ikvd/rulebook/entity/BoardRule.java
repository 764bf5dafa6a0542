package lv.ikvd.rulebook.entity;

import java.util.Arrays;
import java.util.List;

/**
 * A board as the law makes it: what it may do, how many vote, and how a vote is counted.
 *
 * @param quorum how many members must be there and free to vote
 * @param external whether people from outside the Service sit on it
 * @param nominatedBy who appoints its members, in the nominative
 * @param mandateMonths how long an appointment lasts; null without a limit
 * @param everyMonths how often it sits at least; null where nothing says so
 */
public record BoardRule(
    long versionId,
    String board,
    String nameLv,
    String nameEn,
    Power power,
    int votingMembers,
    int quorum,
    Tie tie,
    Ballot ballot,
    boolean external,
    String nominatedBy,
    Integer mandateMonths,
    Integer everyMonths,
    String citation,
    boolean verified)
    implements Rule {

  /** What a vote of the board is. */
  public enum Power {
    /** The decision itself. */
    DECIDES,
    /** An opinion for who decides. */
    ADVISES
  }

  /** What as many votes for as against mean. */
  public enum Tie {
    CHAIR_DECIDES,
    NOT_ADOPTED
  }

  /** Whether it is known who voted how. */
  public enum Ballot {
    OPEN,
    CLOSED
  }

  @Override
  public RuleKind ruleKind() {
    return RuleKind.BOARD;
  }

  @Override
  public List<String> key() {
    return List.of(board);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        nameLv,
        nameEn,
        power,
        votingMembers,
        quorum,
        tie,
        ballot,
        external,
        nominatedBy,
        mandateMonths,
        everyMonths,
        citation);
  }
}
