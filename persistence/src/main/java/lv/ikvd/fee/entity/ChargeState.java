package lv.ikvd.fee.entity;

/** How a charge stands; derived from payments by the view {@code fee_charge_standing}. */
public enum ChargeState {
  DUE,
  PART_PAID,
  PAID,
  OVERPAID,
  WAIVED,
  CANCELLED;

  /** Whether money is still expected. */
  public boolean isOpen() {
    return this == DUE || this == PART_PAID;
  }
}
