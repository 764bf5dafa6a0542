package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.Instant;

/** One line of the story of a case or an entry. */
public record TimelineRow(
    long id,
    Instant at,
    String actor,
    String kind,
    String proceedingNumber,
    String field,
    String before,
    String after,
    String note,
    String citation)
    implements Serializable {}
