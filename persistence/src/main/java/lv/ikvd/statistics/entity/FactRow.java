package lv.ikvd.statistics.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A record behind a number.
 *
 * @param register code of the register that it belongs to
 * @param number of the decision, or of the entry where the entry itself is counted
 * @param entryNumber the entry that it is about; null if there is none, as after a refusal
 * @param kind of the decision, or status of the entry
 * @param day of the decision, or since when the entry is in the register
 * @param amount what the number adds up; null where it counts
 */
public record FactRow(
    String register,
    String number,
    String entryNumber,
    String kind,
    LocalDate day,
    BigDecimal amount) {}
