package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.shell.web.list.PagedList;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("licenceListBean")
@RequestScoped
public class LicenceListBean {

  @Inject private LicenceQuestion question;
  @Inject private LicenceEntries entries;

  private PagedList<LicenceRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<LicenceRow> getList() {
    return list;
  }
}
