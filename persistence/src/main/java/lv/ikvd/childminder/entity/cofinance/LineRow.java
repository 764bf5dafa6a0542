package lv.ikvd.childminder.entity.cofinance;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of a list with what the register says; {@code name} is as the municipality wrote it. */
public record LineRow(
    int line,
    String name,
    LineState state,
    Long entryId,
    String number,
    String registeredName,
    LocalDate registeredOn,
    LocalDate excludedOn,
    String field,
    String code)
    implements Serializable {}
