package lv.ikvd.competence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One version of an entry.
 *
 * @param concludedOn first day of the contract
 * @param end null unless it ended before its term
 */
public record DelegationContent(Delegation delegation, LocalDate concludedOn, ContractEnd end)
    implements Serializable {

  public LocalDate endedOn() {
    return end == null ? null : end.on();
  }

  public DelegationStatus status(LocalDate on) {
    return DelegationStatus.on(on, delegation.lastDay(), endedOn());
  }

  /** Whether an examination may be held on a day by this contract. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(concludedOn) && status(day) == DelegationStatus.IN_FORCE;
  }

  public DelegationContent ended(LocalDate on, String ground) {
    return new DelegationContent(delegation, concludedOn, new ContractEnd(on, ground));
  }

  public DelegationContent inForceAgain() {
    return new DelegationContent(delegation, concludedOn, null);
  }
}
