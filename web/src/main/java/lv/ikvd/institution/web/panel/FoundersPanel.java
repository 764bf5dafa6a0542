package lv.ikvd.institution.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.web.InstitutionEntryBean;
import lv.ikvd.institution.web.InstitutionWords;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;

/** Who founded an institution and who leads it, for which term. */
@RequestScoped
public class FoundersPanel implements Panel {

  @Inject private InstitutionEntryBean page;
  @Inject private InstitutionWords words;

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "institution.entry.founders";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/founders.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    return page.getSaid() != null;
  }

  @Override
  public List<SheetLine> lines() {
    return words.lines(page.getSaid(), "founders", "head", "statutesOn", "safetyOn");
  }
}
