package lv.ikvd.childminder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.web.InquiryAddress;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("childMinderListBean")
@RequestScoped
public class ChildMinderListBean {

  @Inject private ChildMinderQuestion question;
  @Inject private ChildMinderEntries entries;
  @Inject private PlaceNames placeNames;

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

  /** Where what the list shows is counted; words of a search are no field. */
  public String getCounting() {
    Map<String, String> where = new LinkedHashMap<>();
    where.put("status", list.value("status"));
    where.put("service", list.value("service"));
    where.put("provider", list.value("provider"));
    where.put(
        "municipality",
        placeNames.find(list.value("municipality")).map(MunicipalityRow::code).orElse(null));
    return InquiryAddress.counting("CM_ENTRIES", where);
  }
}
