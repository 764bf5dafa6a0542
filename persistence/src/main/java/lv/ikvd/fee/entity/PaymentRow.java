package lv.ikvd.fee.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Money that came or went for a charge. */
public record PaymentRow(
    PaymentKind kind,
    BigDecimal amount,
    LocalDate on,
    Long lineId,
    String note,
    Instant recordedAt,
    String recordedBy)
    implements Serializable {}
