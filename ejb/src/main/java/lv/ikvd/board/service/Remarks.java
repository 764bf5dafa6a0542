package lv.ikvd.board.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import lv.ikvd.board.entity.AgendaItem;
import lv.ikvd.board.entity.RemarkRepository;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.SittingRepository;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.board.entity.row.RemarkRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.security.entity.Roles;

/** What members note on a case when they read it before the sitting. */
@Stateless
@RolesAllowed(Roles.BOARD_MEMBER)
public class Remarks {

  private static final int LONGEST_QUOTE = 1000;

  private static final int LONGEST_TEXT = 2000;

  @Inject private SittingDesk desk;
  @Inject private SittingRepository sittings;
  @Inject private RemarkRepository remarks;
  @Inject private ProceedingRepository proceedings;
  @Inject private Materials materials;
  @Inject private Timeline timeline;

  /**
   * Notes a remark at a place of the materials.
   *
   * @param quote the words of the materials that it is about, or null
   * @throws Problem BOARD-003 (forbidden) for who is no voting member, BOARD-020 (conflict) after
   *     the sitting, BOARD-031 without a text or with one that is too long, BOARD-032 for a place
   *     that the materials do not have
   */
  public void add(String number, long itemId, String place, String quote, String text) {
    Sitting sitting = sittings.locked(number);
    sitting.requireUnfinished();
    MemberRow member = desk.voter(sitting);
    AgendaItem item = sittings.item(sitting, itemId);
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new Problem("BOARD-031", LONGEST_TEXT).at("text");
    }
    Proceeding proceeding = proceedings.get(item.getProceedingId());
    if (materials.of(proceeding.getNumber()).stream().noneMatch(p -> p.code().equals(place))) {
      throw new Problem("BOARD-032").at("place");
    }
    String words = quote == null || quote.isBlank() ? null : quote.strip();
    remarks.add(
        new RemarkRow(
            0,
            item.getProceedingId(),
            member.id(),
            member.name(),
            place,
            words == null ? null : words.substring(0, Math.min(LONGEST_QUOTE, words.length())),
            text.strip(),
            desk.now(),
            null));
  }

  /**
   * The handler of the case has dealt with a remark; its members see that.
   *
   * @throws Problem BOARD-052 (forbidden) for who is not the handler, BOARD-051 (conflict) if the
   *     case has no such remark or it was dealt with before
   */
  @RolesAllowed(Roles.REGISTRAR)
  public void resolve(String caseNumber, long remarkId) {
    Proceeding proceeding = proceedings.byNumber(caseNumber);
    if (!Objects.equals(proceeding.getHandlerId(), desk.accountId())) {
      throw Problem.forbidden("BOARD-052", caseNumber);
    }
    if (!remarks.resolve(proceeding.getId(), remarkId, desk.now())) {
      throw Problem.conflict("BOARD-051", caseNumber);
    }
    timeline.tell(proceeding, "BOARD_REMARK_RESOLVED", author(proceeding.getId(), remarkId));
  }

  private String author(long proceedingId, long remarkId) {
    return remarks.of(proceedingId).stream()
        .filter(remark -> remark.id() == remarkId)
        .map(RemarkRow::name)
        .findFirst()
        .orElseThrow();
  }

  /** The remarks on a case, for who works on it. */
  @RolesAllowed({
    Roles.REGISTRAR,
    Roles.DECISION_MAKER,
    Roles.MANAGER,
    Roles.AUDITOR,
    Roles.BOARD_SECRETARY
  })
  public List<RemarkRow> of(long proceedingId) {
    return remarks.of(proceedingId);
  }

  /** The numbers of the closed sittings that dealt with a case, for who may look at them. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.BOARD_SECRETARY})
  public List<String> sittings(long proceedingId) {
    return sittings.closed(proceedingId);
  }
}
