package lv.ikvd.fee.entity;

import java.time.LocalDate;

/** Which lines of bank statements; null means any. */
public record LineFilter(
    Long statementId, LineState state, LineReason reason, LocalDate from, LocalDate to) {}
