package lv.ikvd.board.entity.row;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.board.entity.MemberRole;

/** Somebody on a board, for a time. */
public record MemberRow(
    long id,
    String board,
    Long accountId,
    String name,
    String organisation,
    MemberRole role,
    LocalDate fromOn,
    LocalDate toOn,
    String appointedBy)
    implements Serializable {

  /** Whether this member votes. */
  public boolean votes() {
    return role != MemberRole.SECRETARY;
  }
}
