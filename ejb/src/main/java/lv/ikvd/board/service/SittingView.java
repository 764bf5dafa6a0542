package lv.ikvd.board.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.rulebook.entity.BoardRule;

/**
 * A sitting with all that its page shows.
 *
 * @param memberId the voting member who reads, or null
 * @param secretary whether the reader runs the sitting
 * @param improveBy the day that the rules propose for an answer, if a case is returned today; null
 *     where they say nothing
 */
public record SittingView(
    SittingRow row,
    BoardRule rule,
    List<AttendanceRow> members,
    List<ItemView> items,
    Long memberId,
    boolean secretary,
    LocalDate improveBy)
    implements Serializable {

  /** The sitting as it is shown: whoever acts sends it back. */
  public SittingRef ref() {
    return new SittingRef(row.number(), row.version());
  }

  public long present() {
    return members.stream().filter(AttendanceRow::present).count();
  }

  /** Whether the reader attends as a member with a vote. */
  public boolean voter() {
    return row.open()
        && members.stream()
            .anyMatch(one -> one.present() && Objects.equals(one.memberId(), memberId));
  }
}
