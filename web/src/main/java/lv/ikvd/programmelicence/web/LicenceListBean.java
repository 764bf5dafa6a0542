package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.web.InquiryAddress;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("licenceListBean")
@RequestScoped
public class LicenceListBean {

  @Inject private LicenceQuestion question;
  @Inject private LicenceEntries entries;
  @Inject private PlaceNames placeNames;

  private PagedList<LicenceRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<LicenceRow> getList() {
    return list;
  }

  /** Where what the list shows is counted; words of a search are no field. */
  public String getCounting() {
    Map<String, String> where = new LinkedHashMap<>();
    where.put("status", list.value("status"));
    where.put("licence_kind", list.value("kind"));
    for (String field : List.of("form", "way", "language")) {
      where.put(field, list.value(field));
    }
    where.put(
        "municipality",
        placeNames.find(list.value("municipality")).map(MunicipalityRow::code).orElse(null));
    return InquiryAddress.counting("PL_ENTRIES", where);
  }
}
