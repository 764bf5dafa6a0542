package lv.ikvd.institution.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.web.InstitutionEntryBean;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;
import lv.ikvd.shell.web.Texts;

/** How an entry came to be as it is: its versions, compared field by field. */
@RequestScoped
public class HistoryPanel implements Panel {

  @Inject private InstitutionEntryBean page;

  private final Texts texts = new Texts();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "proceeding.history.title";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/history.xhtml";
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public boolean open(ShownEntry entry) {
    return true;
  }

  @Override
  public List<SheetLine> lines() {
    return page.getView().history().stream().map(this::line).toList();
  }

  private SheetLine line(HistoryLine<InstitutionContent> line) {
    String changed =
        page.changes(line).stream().map(FieldChange::field).collect(Collectors.joining(", "));
    return new SheetLine(
        texts.show(line.version().validFrom()),
        (changed.isEmpty() ? page.first(line) : changed) + " (" + line.version().citation() + ")");
  }
}
