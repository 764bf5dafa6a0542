package lv.ikvd.board.entity.row;

import java.io.Serializable;
import java.time.Instant;
import lv.ikvd.board.entity.ItemResult;

/** An item of an agenda, with its case. */
public record ItemRow(
    long id,
    int ordinal,
    long proceedingId,
    String proceedingNumber,
    String register,
    String procedure,
    String kind,
    String partyName,
    String sha256,
    ItemResult result,
    Integer votesFor,
    Integer votesAgainst,
    Integer votesAbstained,
    boolean tieDecided,
    String remark,
    Instant closedAt,
    String decisionNumber)
    implements Serializable {

  public boolean open() {
    return result == null;
  }
}
