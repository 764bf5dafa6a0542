package lv.ikvd.childminder.entity.cofinance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A list that was checked. */
public record ListHead(
    long id,
    String municipality,
    LocalDate askedOn,
    Instant checkedAt,
    String checkedBy,
    long lines)
    implements Serializable {}
