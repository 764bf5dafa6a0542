package lv.ikvd.board.entity;

import java.util.Collection;
import lv.ikvd.rulebook.entity.BoardRule.Tie;

/**
 * Votes counted. A proposal is adopted by more votes for than against; who abstains is counted in
 * neither. As many for as against is a tie, which the rule of the board resolves.
 *
 * @param tieDecided whether the vote of the presiding member decided a tie
 */
public record Tally(
    int votesFor, int votesAgainst, int abstained, boolean tieDecided, boolean adopted) {

  /**
   * Counts.
   *
   * @param presiding how the presiding member voted; null where that is not known, as in a closed
   *     ballot: then a tie is not adopted
   */
  public static Tally of(Collection<Choice> votes, Tie rule, Choice presiding) {
    int forIt = count(votes, Choice.FOR);
    int against = count(votes, Choice.AGAINST);
    boolean tie = forIt == against;
    boolean decides =
        tie
            && rule == Tie.CHAIR_DECIDES
            && (presiding == Choice.FOR || presiding == Choice.AGAINST);
    return new Tally(
        forIt,
        against,
        count(votes, Choice.ABSTAIN),
        decides,
        tie ? decides && presiding == Choice.FOR : forIt > against);
  }

  public ItemResult result() {
    return adopted ? ItemResult.ADOPTED : ItemResult.NOT_ADOPTED;
  }

  private static int count(Collection<Choice> votes, Choice choice) {
    return (int) votes.stream().filter(choice::equals).count();
  }
}
