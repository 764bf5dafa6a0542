package lv.ikvd.registry.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** When, to the microsecond, and by whom something became known to the register. */
public record Recording(Instant at, String by) {

  public Recording {
    at = at.truncatedTo(ChronoUnit.MICROS);
    Objects.requireNonNull(by);
  }
}
