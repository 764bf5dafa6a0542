package lv.ikvd.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.shell.web.list.PagedList;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("delegationListBean")
@RequestScoped
public class DelegationListBean {

  @Inject private DelegationQuestion question;
  @Inject private DelegationEntries entries;

  private PagedList<DelegationRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<DelegationRow> getList() {
    return list;
  }
}
