package lv.ikvd.board.web;

import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case what members of a board have noted on it. */
@ApplicationScoped
public class RemarksCasePart implements CasePart {

  @Override
  public String register() {
    return EVERY;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/board/case-part.xhtml";
  }
}
