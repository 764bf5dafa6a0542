package lv.ikvd.privatepractice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.ikvd.privatepractice.entity.PracticeRow;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.web.InquiryAddress;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("practiceListBean")
@RequestScoped
public class PracticeListBean {

  @Inject private PracticeQuestion question;
  @Inject private PracticeEntries entries;

  private PagedList<PracticeRow> list;

  @PostConstruct
  void load() {
    list = question.ask(entries::page);
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<PracticeRow> getList() {
    return list;
  }

  /** Where what the list shows is counted; only what is a field of certificates is taken along. */
  public String getCounting() {
    Map<String, String> where = new LinkedHashMap<>();
    where.put("status", list.value("status"));
    where.put("field", list.value("field"));
    where.put("target_group", list.value("group"));
    return InquiryAddress.counting("PP_CERTIFICATES", where);
  }
}
