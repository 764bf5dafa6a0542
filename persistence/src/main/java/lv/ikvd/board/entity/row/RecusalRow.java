package lv.ikvd.board.entity.row;

import java.io.Serializable;

/** Who takes no part in an item, and why. */
public record RecusalRow(long itemId, long memberId, String name, String reason)
    implements Serializable {}
