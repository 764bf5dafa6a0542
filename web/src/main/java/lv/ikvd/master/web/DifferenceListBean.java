package lv.ikvd.master.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.master.entity.DifferenceFilter;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.service.Differences;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.list.PagedList;

/** What differs between our registers and the master system; the question stands in the address. */
@Named("differenceList")
@RequestScoped
public class DifferenceListBean {

  @Inject private DifferenceQuestion question;
  @Inject private Differences differences;
  @Inject private MasterWords words;
  @Inject private HttpServletRequest request;

  private PagedList<DifferenceRow> list;
  private List<String> masters;

  @PostConstruct
  void load() {
    list = question.ask(differences::page);
    masters = differences.masters();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<DifferenceRow> getList() {
    return list;
  }

  DifferenceFilter filter() {
    return DifferenceQuestion.filter(list.getAddress());
  }

  public List<SelectItem> getFields() {
    return words.fields(list.value("register"));
  }

  public List<SelectItem> getMasters() {
    return masters.stream().map(code -> new SelectItem(code, words.system(code))).toList();
  }

  /** Whether whoever looks may settle anything. */
  public boolean isSettling() {
    return request.isUserInRole(Roles.REGISTRAR) && !list.isEmpty();
  }
}
