package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.scientificinstitution.entity.ScientificRow;
import lv.ikvd.scientificinstitution.service.ScientificEntries;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;
import lv.ikvd.shell.web.list.PagedList;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("scienceListBean")
@RequestScoped
public class ScienceListBean {

  @Inject private ScienceQuestion question;
  @Inject private ScientificEntries entries;
  @Inject private CodeNames codes;

  private PagedList<ScientificRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<ScientificRow> getList() {
    return list;
  }

  public List<String> directions(ScientificRow row) {
    return row.directions().stream()
        .map(code -> codes.name(ScientificInstitutions.DIRECTION, code))
        .toList();
  }
}
