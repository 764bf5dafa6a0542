package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An interest in an institution that an expert declared; it lasts until it ended.
 *
 * @param kind code of {@code EXPERT_INTEREST}
 */
public record Interest(
    long id,
    String entryNumber,
    String institution,
    String kind,
    String reason,
    LocalDate declaredOn,
    LocalDate endedOn)
    implements Serializable {

  public boolean lasting() {
    return endedOn == null;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "Interest[id=" + id + ']';
  }
}
