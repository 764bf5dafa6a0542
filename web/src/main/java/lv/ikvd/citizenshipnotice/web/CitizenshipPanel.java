package lv.ikvd.citizenshipnotice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRow;
import lv.ikvd.citizenshipnotice.service.CitizenshipNotices;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.ShownEntry;

/** Of whom it was confirmed that they learn in an institution; the page names nobody. */
@Named
@RequestScoped
public class CitizenshipPanel implements Panel {

  @Inject private CitizenshipNotices notices;

  private List<CitizenshipRow> rows = List.of();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "citizenshipnotice.panel";
  }

  @Override
  public int order() {
    return 72;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/citizenshipnotice/panel.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    rows = entry.caseworker() ? notices.ofEntry(entry.id()) : List.of();
    return !rows.isEmpty();
  }

  public List<CitizenshipRow> getRows() {
    return rows;
  }
}
