package lv.ikvd.fee.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money that came or went, to be recorded.
 *
 * @param amount below zero where money went
 * @param lineId the line of a bank statement, or null
 */
public record NewPayment(
    long chargeId,
    PaymentKind kind,
    BigDecimal amount,
    LocalDate on,
    Long lineId,
    String note,
    Instant at,
    String by) {}
