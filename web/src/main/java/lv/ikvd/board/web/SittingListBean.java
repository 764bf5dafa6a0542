package lv.ikvd.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.board.entity.SittingState;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.board.service.SittingQueries;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;

/** The sittings of one's boards: filters, order and page stand in the address. */
@Named("sittingList")
@RequestScoped
public class SittingListBean {

  @Inject private SittingQuestion question;
  @Inject private SittingQueries sittings;
  @Inject private BoardWords words;
  @Inject private Texts texts;

  private PagedList<SittingRow> list;
  private boolean secretary;

  @PostConstruct
  void load() {
    list = question.ask(sittings::page);
    secretary = !sittings.convenable().isEmpty();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<SittingRow> getList() {
    return list;
  }

  /** Whether the reader may convene a sitting. */
  public boolean isSecretary() {
    return secretary;
  }

  public List<SelectItem> getBoards() {
    return sittings.boards().stream()
        .map(board -> new SelectItem(board.board(), words.name(board)))
        .toList();
  }

  public List<SelectItem> getStates() {
    return texts.choices(SittingState.values());
  }
}
