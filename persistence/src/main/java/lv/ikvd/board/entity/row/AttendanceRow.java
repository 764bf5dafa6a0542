package lv.ikvd.board.entity.row;

import java.io.Serializable;
import java.time.Instant;
import lv.ikvd.board.entity.Attendance;
import lv.ikvd.board.entity.MemberRole;

/** A member of the board at a sitting; how is null until it was opened. */
public record AttendanceRow(
    long memberId, Long accountId, String name, MemberRole role, Attendance how, Instant leftAt)
    implements Serializable {

  /** Whether the member is there now. */
  public boolean present() {
    return how != null && how != Attendance.ABSENT && leftAt == null;
  }
}
