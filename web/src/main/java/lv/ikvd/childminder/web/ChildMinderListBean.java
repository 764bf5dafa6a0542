package lv.ikvd.childminder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.list.PagedList;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("childMinderListBean")
@RequestScoped
public class ChildMinderListBean {

  @Inject private ChildMinderQuestion question;
  @Inject private ChildMinderEntries entries;
  @Inject private HttpServletRequest request;

  private PagedList<ChildMinderRow> list;

  @PostConstruct
  void load() {
    list = question.ask(entries::page);
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<ChildMinderRow> getList() {
    return list;
  }

  public boolean isRegistrar() {
    return request.isUserInRole(Roles.REGISTRAR);
  }
}
