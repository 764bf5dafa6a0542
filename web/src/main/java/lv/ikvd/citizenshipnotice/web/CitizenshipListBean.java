package lv.ikvd.citizenshipnotice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRow;
import lv.ikvd.citizenshipnotice.service.CitizenshipNotices;
import lv.ikvd.shell.web.list.PagedList;

/** What was confirmed: filters, order and page stand in the address. */
@Named("citizenshipList")
@RequestScoped
public class CitizenshipListBean {

  @Inject private CitizenshipQuestion question;
  @Inject private CitizenshipNotices notices;

  private PagedList<CitizenshipRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(notices::page);
  }

  public PagedList<CitizenshipRow> getList() {
    return list;
  }
}
