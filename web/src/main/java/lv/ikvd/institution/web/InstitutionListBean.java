package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.shell.web.list.PagedList;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("institutionListBean")
@RequestScoped
public class InstitutionListBean {

  @Inject private InstitutionQuestion question;
  @Inject private InstitutionEntries entries;

  private PagedList<InstitutionRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<InstitutionRow> getList() {
    return list;
  }
}
