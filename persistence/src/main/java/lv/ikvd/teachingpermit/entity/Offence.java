package lv.ikvd.teachingpermit.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A conviction.
 *
 * @param article code of TP_OFFENCE
 * @param expungedOn null while it is not expunged
 */
public record Offence(
    @NotNull String article,
    @Size(max = 1000) String description,
    @NotNull LocalDate judgedOn,
    LocalDate expungedOn)
    implements Serializable {

  /** Whether it is expunged on a day. */
  public boolean expunged(LocalDate on) {
    return expungedOn != null && !expungedOn.isAfter(on);
  }

  /** Stays out of logs. */
  @Override
  public String toString() {
    return "Offence";
  }
}
