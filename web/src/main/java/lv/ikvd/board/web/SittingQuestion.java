package lv.ikvd.board.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.board.entity.SittingState;
import lv.ikvd.board.entity.row.SittingFilter;
import lv.ikvd.board.service.SittingQueries;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the sittings: the same for the list and for its export. */
@Dependent
public class SittingQuestion {

  @Inject private ListQuestion question;
  @Inject private SittingQueries sittings;
  @Inject private Texts texts;

  <T> PagedList<T> ask(BiFunction<SittingFilter, PageRequest, Page<T>> query) {
    return question
        .labels("board.filter")
        .filter("board", this::board)
        .filter("state", state -> texts.of("board.SittingState." + state))
        .sorts("number", "heldOn", "state")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  private String board(String code) {
    boolean english = "en".equals(BoardWords.language());
    return sittings.boards().stream()
        .filter(board -> board.board().equals(code))
        .map(board -> english ? board.nameEn() : board.nameLv())
        .findFirst()
        .orElse(code);
  }

  private static SittingFilter filter(ListAddress asked) {
    return new SittingFilter(
        null, asked.value("board"), asked.choice("state", SittingState.class), null, null);
  }
}
