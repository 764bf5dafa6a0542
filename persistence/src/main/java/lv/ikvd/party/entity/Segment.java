package lv.ikvd.party.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is known of a party from a day to a day (exclusive; null for all days after).
 *
 * <p>{@link #change} is the sequenced update of bitemporal tables: outside of the days that a
 * change concerns everything stays as it was, whatever the change cuts through.
 */
record Segment<T>(LocalDate from, LocalDate to, T value) {

  /** The segments that replace one when a change applies from a day to a day. */
  List<Segment<T>> change(LocalDate changeFrom, LocalDate changeTo, UnaryOperator<T> change) {
    if (!overlaps(changeFrom, changeTo)) {
      return List.of(this);
    }
    T changed = change.apply(value);
    if (changed.equals(value)) {
      return List.of(this);
    }
    List<Segment<T>> parts = new ArrayList<>();
    LocalDate begin = from.isBefore(changeFrom) ? changeFrom : from;
    LocalDate end = earlier(to, changeTo);
    if (from.isBefore(begin)) {
      parts.add(new Segment<>(from, begin, value));
    }
    parts.add(new Segment<>(begin, end, changed));
    if (end != null && (to == null || end.isBefore(to))) {
      parts.add(new Segment<>(end, to, value));
    }
    return parts;
  }

  private boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
    return (otherTo == null || from.isBefore(otherTo)) && (to == null || otherFrom.isBefore(to));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return List.of(one, other).stream().min(Comparator.naturalOrder()).orElseThrow();
  }
}
