package lv.ikvd.registry.entity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The point from which a register is read: as in force on a day, as known at a moment. The same
 * condition on the four columns of a version serves reading, lists and numbers.
 *
 * @param knownAt null means now, whatever was recorded until the statement runs
 */
public record AsOf(LocalDate day, Instant knownAt) {

  /**
   * For a table or alias {@code v}, with the day as ?1: known now. Uses the index of what is not
   * superseded.
   */
  public static final String KNOWN_NOW =
      "v.superseded_at is null and v.valid_from <= ?1 and (v.valid_to is null or v.valid_to > ?1)";

  /** For a table or alias {@code v}, with the day as ?1 and the moment as ?2. */
  public static final String KNOWN_AT =
      "v.recorded_at <= ?2 and (v.superseded_at is null or v.superseded_at > ?2)"
          + " and v.valid_from <= ?1 and (v.valid_to is null or v.valid_to > ?1)";

  public AsOf {
    Objects.requireNonNull(day);
  }

  public static AsOf today(Clock clock) {
    return new AsOf(LocalDate.now(clock), null);
  }

  public boolean isKnownNow() {
    return knownAt == null;
  }

  public String condition() {
    return isKnownNow() ? KNOWN_NOW : KNOWN_AT;
  }
}
