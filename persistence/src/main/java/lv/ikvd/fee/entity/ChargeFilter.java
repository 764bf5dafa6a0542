package lv.ikvd.fee.entity;

import java.time.LocalDate;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;

/**
 * Which charges; null means any.
 *
 * @param q a reference, or the number of a case
 * @param overdueOn only those whose day has passed on this one and that are not paid
 * @param from charged on or after; {@code to} likewise, both included
 */
public record ChargeFilter(
    String q,
    ChargeState state,
    ChargeKind kind,
    LocalDate overdueOn,
    Long partyId,
    LocalDate from,
    LocalDate to) {

  public static final ChargeFilter ALL = new ChargeFilter(null, null, null, null, null, null, null);
}
