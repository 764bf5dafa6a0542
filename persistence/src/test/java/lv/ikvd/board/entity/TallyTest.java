package lv.ikvd.board.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lv.ikvd.rulebook.entity.BoardRule.Tie;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class TallyTest {

  @Property
  void everyVoteIsCountedOnce(@ForAll @Size(max = 99) List<Choice> votes, @ForAll Tie rule) {
    Tally tally = Tally.of(votes, rule, null);

    assertThat(tally.votesFor() + tally.votesAgainst() + tally.abstained()).isEqualTo(votes.size());
  }

  @Property
  void theOrderOfVotesDoesNotMatter(
      @ForAll @Size(max = 9) List<Choice> votes, @ForAll Tie rule, @ForAll Choice presiding) {
    List<Choice> turned = new ArrayList<>(votes);
    Collections.reverse(turned);

    assertThat(Tally.of(turned, rule, presiding)).isEqualTo(Tally.of(votes, rule, presiding));
  }

  @Property
  void theMajorityOfVotesForAndAgainstDecides(
      @ForAll @Size(max = 9) List<Choice> votes, @ForAll Tie rule, @ForAll Choice presiding) {
    Tally tally = Tally.of(votes, rule, presiding);

    if (tally.votesFor() != tally.votesAgainst()) {
      assertThat(tally.adopted()).isEqualTo(tally.votesFor() > tally.votesAgainst());
      assertThat(tally.tieDecided()).isFalse();
    }
  }

  @Property
  void oneMoreVoteForNeverTurnsAdoptionIntoItsOpposite(
      @ForAll @Size(max = 9) List<Choice> votes, @ForAll Tie rule, @ForAll Choice presiding) {
    List<Choice> more = new ArrayList<>(votes);
    more.add(Choice.FOR);

    if (Tally.of(votes, rule, presiding).adopted()) {
      assertThat(Tally.of(more, rule, presiding).adopted()).isTrue();
    }
  }

  @Property
  void onlyThePresidingVoteResolvesATieAndOnlyWhereTheRuleSaysSo(
      @ForAll @UniqueElements @Size(max = 3) List<Choice> some,
      @ForAll Tie rule,
      @ForAll Choice presiding) {
    List<Choice> votes = new ArrayList<>(List.of(Choice.FOR, Choice.AGAINST));
    some.stream().filter(Choice.ABSTAIN::equals).forEach(votes::add);

    Tally tally = Tally.of(votes, rule, presiding);

    assertThat(tally.adopted()).isEqualTo(rule == Tie.CHAIR_DECIDES && presiding == Choice.FOR);
    assertThat(Tally.of(votes, rule, null).adopted()).isFalse();
  }
}
