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

/** Where an institution is and where it teaches. */
@RequestScoped
public class PlacesPanel implements Panel {

  @Inject private InstitutionEntryBean page;
  @Inject private InstitutionWords words;

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "institution.entry.addresses";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/places.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    return page.getSaid() != null;
  }

  @Override
  public List<SheetLine> lines() {
    return words.lines(page.getSaid(), "legalAddress", "places");
  }
}
