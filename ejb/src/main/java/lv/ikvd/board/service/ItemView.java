package lv.ikvd.board.service;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.ItemRow;
import lv.ikvd.board.entity.row.RecusalRow;
import lv.ikvd.board.entity.row.VoteRow;

/**
 * An item of an agenda as a reader may see it.
 *
 * @param votes with names, once the item is closed and where the ballot is open; else none
 * @param voted who has voted
 * @param waiting who attends, takes part in it and has not voted
 */
public record ItemView(
    ItemRow row,
    List<RecusalRow> recusals,
    List<VoteRow> votes,
    Set<Long> voted,
    List<AttendanceRow> waiting)
    implements Serializable {

  public boolean recused(Long memberId) {
    return recusals.stream().anyMatch(one -> memberId != null && one.memberId() == memberId);
  }

  /** Who voted so, by name. */
  public List<String> names(Choice choice) {
    return votes.stream().filter(vote -> vote.choice() == choice).map(VoteRow::name).toList();
  }
}
