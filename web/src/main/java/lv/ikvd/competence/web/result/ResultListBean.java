package lv.ikvd.competence.web.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.result.Results;
import lv.ikvd.shell.web.list.PagedList;

/** The certificates that were filed: filters, order and page stand in the address. */
@Named("resultListBean")
@RequestScoped
public class ResultListBean {

  @Inject private ResultQuestion question;
  @Inject private Results results;

  private PagedList<ResultRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(results::page);
  }

  public PagedList<ResultRow> getList() {
    return list;
  }
}
