package lv.ikvd.party.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A change concerns its days, all of them, and no other. */
class SegmentTest {

  private static final LocalDate START = LocalDate.of(2026, 2, 20);
  private static final int HORIZON = 30;

  @Property
  void aChangeConcernsItsDaysAndNoOther(
      @ForAll @IntRange(max = 20) int from,
      @ForAll @IntRange(max = 10) int days,
      @ForAll @IntRange(max = 20) int changeFrom,
      @ForAll @IntRange(max = 10) int changeDays) {
    Segment<String> segment = new Segment<>(day(from), end(from, days), "old");

    List<Segment<String>> parts =
        segment.change(day(changeFrom), end(changeFrom, changeDays), old -> "new");

    for (int i = 0; i <= HORIZON + 5; i++) {
      LocalDate on = day(i);
      boolean inside = isIn(on, day(from), end(from, days));
      boolean changed = inside && isIn(on, day(changeFrom), end(changeFrom, changeDays));
      List<String> known =
          parts.stream().filter(p -> isIn(on, p.from(), p.to())).map(Segment::value).toList();
      assertThat(known).isEqualTo(inside ? List.of(changed ? "new" : "old") : List.of());
    }
  }

  @Property
  void aChangeThatChangesNothingLeavesTheSegmentWhole(
      @ForAll @IntRange(max = 20) int from, @ForAll @IntRange(max = 20) int changeFrom) {
    Segment<String> segment = new Segment<>(day(from), null, "old");

    assertThat(segment.change(day(changeFrom), null, old -> old)).containsExactly(segment);
  }

  private static boolean isIn(LocalDate on, LocalDate from, LocalDate to) {
    return !on.isBefore(from) && (to == null || on.isBefore(to));
  }

  private static LocalDate day(int offset) {
    return START.plusDays(offset);
  }

  /** No days at all means without end. */
  private static LocalDate end(int from, int days) {
    return days == 0 ? null : day(from + days);
  }
}
