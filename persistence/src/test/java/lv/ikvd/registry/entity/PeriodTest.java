package lv.ikvd.registry.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 27);

  @Provide
  Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(1, 20))
        .as(
            (from, length) ->
                new Period(DAY.plusDays(from), length == 20 ? null : DAY.plusDays(from + length)));
  }

  @Property
  void keepsEachDayOnce(@ForAll("periods") Period old, @ForAll("periods") Period fact) {
    List<Period> left = old.without(fact);

    for (LocalDate day = DAY; day.isBefore(DAY.plusDays(50)); day = day.plusDays(1)) {
      LocalDate each = day;
      long covering = left.stream().filter(period -> period.contains(each)).count();
      assertThat(covering).isEqualTo(old.contains(each) && !fact.contains(each) ? 1 : 0);
    }
    assertThat(old.overlaps(fact))
        .isEqualTo(fact.overlaps(old))
        .isEqualTo(!left.equals(List.of(old)));
  }

  @Example
  void hasAtLeastOneDay() {
    assertThatThrownBy(() -> new Period(DAY, DAY))
        .isInstanceOf(Problem.class)
        .hasMessage("REGISTRY-003");
  }
}
