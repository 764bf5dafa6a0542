package lv.ikvd.expert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.shell.web.list.PagedList;

/** Experts for officials: filters, order and page stand in the address. */
@Named("expertList")
@RequestScoped
public class ExpertListBean {

  @Inject private ExpertQuestion question;
  @Inject private Experts experts;

  private PagedList<ExpertRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(experts::page);
  }

  public PagedList<ExpertRow> getList() {
    return list;
  }
}
