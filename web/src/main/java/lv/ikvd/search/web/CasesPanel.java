package lv.ikvd.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;
import lv.ikvd.search.web.EntryCasesBean.CaseLine;
import lv.ikvd.shell.web.Texts;

/** The cases about an entry, with the terms of those that are open. */
@RequestScoped
public class CasesPanel implements Panel {

  @Inject private EntryCasesBean around;

  private final Texts texts = new Texts();

  @Override
  public String register() {
    return EVERY;
  }

  @Override
  public String title() {
    return "search.panel.cases";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/search/cases.xhtml";
  }

  /** Reads also what the other panels show around the entry. */
  @Override
  public boolean open(ShownEntry entry) {
    around.open(entry.register(), entry.id(), entry.caseworker());
    return !around.getCases().isEmpty();
  }

  @Override
  public List<SheetLine> lines() {
    return around.getCases().stream().map(this::line).toList();
  }

  private SheetLine line(CaseLine line) {
    String due = line.dueOn() == null ? "" : ", " + texts.of("search.panel.due", line.dueOn());
    return new SheetLine(
        line.number(),
        line.procedure() + ", " + texts.show(line.on()) + " (" + line.state() + due + ")");
  }
}
