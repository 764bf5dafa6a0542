package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.shell.web.list.PagedList;

/** The register of higher education institutions as officials see it. */
@Named("higherEducationListBean")
@RequestScoped
public class HigherEducationListBean {

  @Inject private InstitutionQuestion question;
  @Inject private InstitutionEntries entries;

  private PagedList<InstitutionRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list =
        question.ask((filter, page) -> entries.page(Institutions.HIGHER_EDUCATION, filter, page));
  }

  public PagedList<InstitutionRow> getList() {
    return list;
  }
}
