package lv.ikvd.fee.entity;

import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.rulebook.entity.FeeRule;

/**
 * A charge to be recorded.
 *
 * @param proceedingId the case that it belongs to, or null
 */
public record NewCharge(
    CreditorReference reference,
    Long proceedingId,
    long partyId,
    FeeRule rule,
    int quantity,
    LocalDate on,
    LocalDate dueOn,
    Instant at,
    String by) {}
