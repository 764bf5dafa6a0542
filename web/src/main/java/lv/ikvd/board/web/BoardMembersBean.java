package lv.ikvd.board.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.entity.MemberRole;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.board.service.members.AppointCommand;
import lv.ikvd.board.service.members.Membership;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.shell.web.Done;

/** Who is on a board, and either somebody being appointed or one membership being changed. */
@Named("boardMembers")
@ViewScoped
public class BoardMembersBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Membership membership;
  @Inject private Clock clock;

  private String board;
  private Long member;
  private List<BoardRule> boards;
  private BoardRule rule;
  private List<MemberRow> rows = List.of();
  private MemberRow chosen;
  private String login;
  private String name;
  private String organisation;
  private MemberRole role;
  private LocalDate fromOn;
  private LocalDate toOn;
  private String appointedBy;
  private LocalDate on;

  public void open() {
    boards = membership.boards();
    rule =
        boards.stream()
            .filter(one -> board == null || one.board().equals(board))
            .findFirst()
            .orElse(null);
    if (rule == null && board != null) {
      throw Problem.notFound("BOARD-008", board, LocalDate.now(clock));
    }
    if (rule != null) {
      board = rule.board();
      rows = membership.of(board);
      appointedBy = rule.nominatedBy();
      chosen =
          rows.stream().filter(one -> isChosen(one) && isCurrent(one)).findFirst().orElse(null);
    }
  }

  private boolean isChosen(MemberRow row) {
    return member != null && row.id() == member;
  }

  public void appoint() {
    membership.appoint(
        new AppointCommand(board, login, name, organisation, role, fromOn, toOn, appointedBy));
    Done.at(address(), "board.done.appointed");
  }

  public void end() {
    membership.end(chosen.id(), chosen.version(), on);
    Done.at(address(), "board.done.ended", chosen.name(), on);
  }

  public void chair() {
    membership.chair(chosen.id(), chosen.version(), on, appointedBy);
    Done.at(address(), "board.done.chairs", chosen.name(), on);
  }

  private String address() {
    return "/board/members?board=" + board;
  }

  /** Whether a membership lasts or is still to come. */
  public boolean isCurrent(MemberRow row) {
    return row != null && !row.endedBefore(LocalDate.now(clock));
  }

  /** Whether the chosen one may become the chair. */
  public boolean isChairing() {
    return chosen != null && chosen.role() == MemberRole.MEMBER;
  }

  public MemberRole[] getRoles() {
    return MemberRole.values();
  }

  public List<BoardRule> getBoards() {
    return boards;
  }

  public BoardRule getRule() {
    return rule;
  }

  public List<MemberRow> getRows() {
    return rows;
  }

  public MemberRow getChosen() {
    return chosen;
  }

  public String getBoard() {
    return board;
  }

  public void setBoard(String board) {
    this.board = board;
  }

  public Long getMember() {
    return member;
  }

  public void setMember(Long member) {
    this.member = member;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public MemberRole getRole() {
    return role;
  }

  public void setRole(MemberRole role) {
    this.role = role;
  }

  public LocalDate getFromOn() {
    return fromOn;
  }

  public void setFromOn(LocalDate fromOn) {
    this.fromOn = fromOn;
  }

  public LocalDate getToOn() {
    return toOn;
  }

  public void setToOn(LocalDate toOn) {
    this.toOn = toOn;
  }

  public String getAppointedBy() {
    return appointedBy;
  }

  public void setAppointedBy(String appointedBy) {
    this.appointedBy = appointedBy;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
