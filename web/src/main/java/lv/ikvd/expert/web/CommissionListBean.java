package lv.ikvd.expert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.expert.entity.CommissionRow;
import lv.ikvd.expert.service.ExpertCommissions;
import lv.ikvd.shell.web.list.PagedList;

/** Commissions of experts: filters, order and page stand in the address. */
@Named("expertCommissions")
@RequestScoped
public class CommissionListBean {

  @Inject private CommissionQuestion question;
  @Inject private ExpertCommissions commissions;

  private PagedList<CommissionRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(commissions::page);
  }

  public PagedList<CommissionRow> getList() {
    return list;
  }
}
