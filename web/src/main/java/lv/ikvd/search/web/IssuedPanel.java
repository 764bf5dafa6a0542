package lv.ikvd.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;
import lv.ikvd.shell.web.Texts;

/** Documents that were issued of an entry; decisions stand in their cases. */
@RequestScoped
public class IssuedPanel implements Panel {

  @Inject private EntryCasesBean around;

  private final Texts texts = new Texts();

  @Override
  public String register() {
    return EVERY;
  }

  @Override
  public String title() {
    return "search.panel.issued";
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/search/issued.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    return !around.getDocuments().isEmpty();
  }

  @Override
  public List<SheetLine> lines() {
    return around.getDocuments().stream()
        .map(
            row ->
                new SheetLine(
                    row.number(),
                    texts.named("issuance.kind.", row.kind()) + ", " + texts.show(row.issuedOn())))
        .toList();
  }
}
