package lv.ikvd.board.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.board.entity.BallotRepository;
import lv.ikvd.board.entity.SittingReader;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.CandidateRow;
import lv.ikvd.board.entity.row.ItemRow;
import lv.ikvd.board.entity.row.RecusalRow;
import lv.ikvd.board.entity.row.RemarkRow;
import lv.ikvd.board.entity.row.SittingFilter;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.board.entity.row.VoteRow;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * Sittings as those see them who sit on their board; officials who work on cases see the closed
 * ones. What shows a case is written down as a look before it is shown.
 */
@Stateless
@RolesAllowed({Roles.BOARD_MEMBER, Roles.BOARD_SECRETARY, Roles.REGISTRAR, Roles.DECISION_MAKER})
public class SittingQueries {

  private static final String PURPOSE = "CASE";

  private static final String SUBJECT = "PROCEEDING";

  private static final int EXPORT_ROWS = 500;

  @Inject private SittingReader reader;
  @Inject private BallotRepository ballots;
  @Inject private ItemReading reading;
  @Inject private SittingDesk desk;
  @Inject private Rulebook rulebook;
  @Inject private Looks looks;

  /**
   * What a member reads of a case: its materials, and what was noted on them.
   *
   * @param purposeAsked whether nothing is shown until the reader says for what
   */
  public record Reading(
      ItemRow item, List<MaterialPlace> places, List<RemarkRow> remarks, boolean purposeAsked)
      implements java.io.Serializable {}

  /** The sittings of the boards of whoever asks. */
  public Page<SittingRow> page(SittingFilter filter, PageRequest request) {
    return reader.page(mine(filter), request);
  }

  /** The same for a file, up to 500 rows. */
  public List<SittingRow> export(SittingFilter filter, String sort) {
    return reader.page(mine(filter), new PageRequest(1, EXPORT_ROWS, sort)).items();
  }

  private SittingFilter mine(SittingFilter filter) {
    return new SittingFilter(
        desk.accountId(), filter.board(), filter.state(), filter.from(), filter.to());
  }

  /** The boards of today on which the user is. */
  public List<BoardRule> boards() {
    return rulebook.boards(desk.today()).stream()
        .filter(board -> !desk.mine(board.board(), desk.today()).isEmpty())
        .toList();
  }

  /** Those that the user may convene. */
  public List<BoardRule> convenable() {
    return boards().stream().filter(board -> desk.isSecretary(board.board())).toList();
  }

  /**
   * Opens a sitting.
   *
   * @throws Problem BOARD-004 if there is none, BOARD-003 (forbidden) for who is not on its board
   */
  public SittingView view(String number) {
    SittingRow row = desk.seen(number);
    List<ItemRow> items = reader.items(row.id());
    looks.record(
        LookKind.LIST, PURPOSE, SUBJECT, items.stream().map(ItemRow::proceedingId).toList(), null);
    List<AttendanceRow> members =
        reader.attendance(row.id(), row.planned(), row.board(), row.heldOn());
    BoardRule rule = rulebook.board(row.ruleVersionId(), row.board());
    Long memberId =
        desk.mine(row.board(), row.heldOn()).stream()
            .filter(member -> member.votes())
            .map(member -> member.id())
            .findFirst()
            .orElse(null);
    return new SittingView(
        row,
        rule,
        members,
        items(row, rule, items, members),
        memberId,
        desk.isSecretary(row.board()),
        desk.improveBy(row.ruleVersionId()));
  }

  private List<ItemView> items(
      SittingRow row, BoardRule rule, List<ItemRow> items, List<AttendanceRow> members) {
    List<RecusalRow> recusals = ballots.recusalsAt(row.id());
    List<long[]> papers = ballots.papersAt(row.id());
    List<VoteRow> votes =
        rule.ballot() == BoardRule.Ballot.OPEN ? ballots.votesAt(row.id()) : List.of();
    return items.stream().map(item -> item(item, recusals, papers, votes, members)).toList();
  }

  private static ItemView item(
      ItemRow item,
      List<RecusalRow> recusals,
      List<long[]> papers,
      List<VoteRow> votes,
      List<AttendanceRow> members) {
    List<RecusalRow> out = recusals.stream().filter(one -> one.itemId() == item.id()).toList();
    Set<Long> recused = out.stream().map(RecusalRow::memberId).collect(Collectors.toSet());
    Set<Long> voted =
        papers.stream()
            .filter(paper -> paper[0] == item.id())
            .map(paper -> paper[1])
            .collect(Collectors.toSet());
    return new ItemView(
        item,
        out,
        item.open() ? List.of() : votes.stream().filter(v -> v.itemId() == item.id()).toList(),
        voted,
        members.stream()
            .filter(AttendanceRow::present)
            .filter(member -> !recused.contains(member.memberId()))
            .filter(member -> !voted.contains(member.memberId()))
            .toList());
  }

  /** What changes with every step and every vote of a sitting; it shows nobody's data. */
  public String pulse(String number) {
    return reader.pulse(number).orElseThrow(() -> Problem.notFound("BOARD-004", number));
  }

  /** Proposed cases that could be put on the agenda of a sitting. */
  @RolesAllowed(Roles.BOARD_SECRETARY)
  public List<CandidateRow> candidates(String number) {
    SittingRow row = desk.seen(number);
    desk.requireSecretary(row.board());
    List<CandidateRow> candidates = reader.candidates(row.board());
    looks.record(
        LookKind.LIST,
        PURPOSE,
        SUBJECT,
        candidates.stream().map(CandidateRow::proceedingId).toList(),
        null);
    return candidates;
  }

  /**
   * The materials of an item and the remarks on its case.
   *
   * @throws Problem BOARD-021 if the sitting has no such item
   */
  public Reading read(String number, long itemId) {
    SittingRow row = desk.seen(number);
    ItemRow item =
        reader.items(row.id()).stream()
            .filter(one -> one.id() == itemId)
            .findFirst()
            .orElseThrow(() -> Problem.notFound("BOARD-021", number));
    return reading.of(item);
  }

  /**
   * The stored file of the minutes.
   *
   * @throws Problem BOARD-034 (unavailable) until it is rendered
   */
  public long minutes(String number) {
    SittingRow row = desk.seen(number);
    if (row.minutesId() == null) {
      throw Problem.unavailable("BOARD-034", number);
    }
    return row.minutesId();
  }
}
