package lv.ikvd.fee.entity;

import java.math.BigDecimal;
import lv.ikvd.rulebook.entity.FeeRule.ChargeKind;

/**
 * Sums of charges of one kind.
 *
 * @param open what is expected still
 * @param over what has to go back
 */
public record ChargeTotal(
    ChargeKind kind,
    long charges,
    BigDecimal amount,
    BigDecimal paid,
    BigDecimal open,
    BigDecimal over) {}
