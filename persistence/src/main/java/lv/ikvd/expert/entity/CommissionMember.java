package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who is or was in a commission.
 *
 * @param interested whether an interest in the institution is declared that lasts
 * @param own level of the own assessment, or null
 * @param byChair level of the chair's, or null
 */
public record CommissionMember(
    long expertId,
    String number,
    Long partyId,
    String name,
    ExpertRole role,
    LocalDate proposedOn,
    LocalDate withdrawnOn,
    boolean interested,
    String own,
    String byChair)
    implements Serializable {

  public boolean serving() {
    return withdrawnOn == null;
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "CommissionMember[number=" + number + ']';
  }
}
