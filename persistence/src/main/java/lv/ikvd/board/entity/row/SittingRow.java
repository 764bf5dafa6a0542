package lv.ikvd.board.entity.row;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.ikvd.board.entity.SittingState;

/** A sitting in a list and at the top of its page. */
public record SittingRow(
    long id,
    String number,
    long version,
    String board,
    long ruleVersionId,
    LocalDate heldOn,
    LocalTime startsAt,
    String place,
    SittingState state,
    String convenedBy,
    Long presidingId,
    String presiding,
    Instant openedAt,
    Instant closedAt,
    String cancelledWhy,
    String minutesNumber,
    Long minutesId,
    int items,
    int closedItems)
    implements Serializable {

  public boolean open() {
    return state == SittingState.OPEN;
  }

  public boolean closed() {
    return state == SittingState.CLOSED;
  }

  public boolean planned() {
    return state == SittingState.PLANNED;
  }
}
