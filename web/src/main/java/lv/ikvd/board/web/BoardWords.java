package lv.ikvd.board.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import lv.ikvd.board.entity.Attendance;
import lv.ikvd.board.entity.ItemResult;
import lv.ikvd.board.entity.SittingState;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.rulebook.entity.BoardRule;

/** Names and colours of what boards do, for pages. */
@Named("boardWords")
@ApplicationScoped
public class BoardWords {

  /** The name of a board in the language of the page. */
  public String name(BoardRule board) {
    if (board == null) {
      return "";
    }
    return "en".equals(language()) ? board.nameEn() : board.nameLv();
  }

  public String group(SittingState state) {
    if (state == null) {
      return "plain";
    }
    return switch (state) {
      case PLANNED -> "waiting";
      case OPEN -> "in-force";
      case CLOSED -> "ended";
      case CANCELLED -> "refused";
    };
  }

  public String result(ItemResult result) {
    if (result == null) {
      return "waiting";
    }
    return switch (result) {
      case ADOPTED -> "in-force";
      case NOT_ADOPTED -> "refused";
      case RETURNED -> "soon";
      case POSTPONED -> "ended";
    };
  }

  public Attendance[] getAttendances() {
    return Attendance.values();
  }

  /** How a member attends now; in the room, if nothing is known yet. */
  public Attendance now(AttendanceRow member) {
    if (member == null || member.how() == null) {
      return Attendance.ROOM;
    }
    return member.present() ? member.how() : Attendance.ABSENT;
  }

  static String language() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context == null || context.getViewRoot() == null
        ? "lv"
        : context.getViewRoot().getLocale().getLanguage();
  }
}
