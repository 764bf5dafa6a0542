package lv.ikvd.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.ShownEntry;

/** What came in and goes out in the cases about an entry. */
@RequestScoped
public class PapersPanel implements Panel {

  @Inject private EntryCasesBean around;

  @Override
  public String register() {
    return EVERY;
  }

  @Override
  public String title() {
    return "search.panel.papers";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/search/papers.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    return !around.getPapers().isEmpty();
  }
}
