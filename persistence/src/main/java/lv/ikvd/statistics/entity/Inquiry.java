package lv.ikvd.statistics.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question put to a register: how many there are, by none, one or two fields.
 *
 * @param where the value that a field must have, by the names of the fields
 * @param period in which what happens is dated; what lasts is in force on its last day
 * @param areasOn the day whose municipalities are asked for
 * @param knownAt what was known at this moment; null means now
 */
public record Inquiry(
    Subject subject,
    List<Dimension> by,
    Map<String, String> where,
    Period period,
    LocalDate areasOn,
    Instant knownAt) {

  public Inquiry {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(period);
    Objects.requireNonNull(areasOn);
    by = List.copyOf(by);
    if (by.size() > 2) {
      throw new IllegalArgumentException("nothing is counted by more than two fields");
    }
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
  }

  /** The same question of the same days a year earlier, by the municipalities of this one. */
  public Inquiry yearBefore() {
    Map<String, String> before = new LinkedHashMap<>(where);
    if (!subject.facts().stock()) {
      before.replaceAll((name, value) -> subject.dimension(name).later(value, -1));
    }
    return new Inquiry(subject, by, before, period.yearBefore(), areasOn, knownAt);
  }

  /** The same question of those alone that have a value. */
  public Inquiry of(Dimension dimension, String value) {
    Map<String, String> narrower = new LinkedHashMap<>(where);
    narrower.put(dimension.name(), value);
    return new Inquiry(subject, by, narrower, period, areasOn, knownAt);
  }

  /** The days that are counted: of what happens those of the chosen year or month alone. */
  public Period counted() {
    Period counted = period;
    if (!subject.facts().stock()) {
      for (Map.Entry<String, String> chosen : where.entrySet()) {
        Dimension dimension = subject.dimension(chosen.getKey());
        if (dimension.isTime()) {
          counted = counted.within(dimension.days(chosen.getValue()));
        }
      }
    }
    return counted;
  }

  /** Whether municipalities are asked for. */
  public boolean territorial() {
    return subject.dimensions().stream()
        .filter(one -> one.kind() == Dimension.Kind.TERRITORY)
        .anyMatch(one -> by.contains(one) || where.containsKey(one.name()));
  }
}
