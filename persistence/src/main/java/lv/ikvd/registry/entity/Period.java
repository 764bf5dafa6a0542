package lv.ikvd.registry.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.ikvd.problem.entity.Problem;

/**
 * Days on which something is in force: {@code from} is the first, {@code to} the first on which it
 * no longer is; null is open.
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    Objects.requireNonNull(from);
    if (to != null && !to.isAfter(from)) {
      throw new Problem("REGISTRY-003").at("validTo");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  public boolean overlaps(Period other) {
    return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
  }

  /** What is left of this period, before and after the other. */
  public List<Period> without(Period other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Period> left = new ArrayList<>(2);
    if (from.isBefore(other.from)) {
      left.add(new Period(from, other.from));
    }
    if (other.to != null && (to == null || other.to.isBefore(to))) {
      left.add(new Period(other.to, to));
    }
    return left;
  }
}
