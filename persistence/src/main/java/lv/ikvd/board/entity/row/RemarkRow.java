package lv.ikvd.board.entity.row;

import java.io.Serializable;
import java.time.Instant;

/** A remark of a member at a place of the materials. */
public record RemarkRow(
    long id,
    long proceedingId,
    long memberId,
    String name,
    String place,
    String quote,
    String text,
    Instant recordedAt,
    Instant resolvedAt)
    implements Serializable {}
