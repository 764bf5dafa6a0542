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
    String appointedBy,
    long version)
    implements Serializable {

  /** Whether this member votes. */
  public boolean votes() {
    return role != MemberRole.SECRETARY;
  }

  /** Whether this is a member on a day. */
  public boolean on(LocalDate day) {
    return !fromOn.isAfter(day) && !endedBefore(day);
  }

  public boolean endedBefore(LocalDate day) {
    return toOn != null && toOn.isBefore(day);
  }

  /** Whether there is a day on which both are members. */
  public boolean meets(MemberRow other) {
    return !endedBefore(other.fromOn) && !other.endedBefore(fromOn);
  }

  /** The same person, appointed anew from a day on to the end of the term. */
  public MemberRow as(MemberRole newRole, LocalDate from, String by) {
    return new MemberRow(0, board, accountId, name, organisation, newRole, from, toOn, by, 0);
  }
}
