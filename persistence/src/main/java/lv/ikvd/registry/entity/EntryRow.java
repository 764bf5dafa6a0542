package lv.ikvd.registry.entity;

import java.time.LocalDate;

/**
 * An entry without what it says.
 *
 * @param lastVersionNo what a form hands back, so that the second of two editors is told
 */
public record EntryRow(
    long id,
    String register,
    String number,
    long partyId,
    LocalDate registeredOn,
    Long currentVersionId,
    int lastVersionNo) {}
