package lv.ikvd.institution.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;

/** The branches that an institution has today. */
@Named
@RequestScoped
public class BranchesPanel implements Panel {

  @Inject private InstitutionEntries entries;

  private List<InstitutionRow> branches = List.of();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "institution.entry.branches";
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/branches.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    branches = entry.today() ? entries.branches(entry.id()) : List.of();
    return !branches.isEmpty();
  }

  @Override
  public List<SheetLine> lines() {
    return branches.stream()
        .map(branch -> new SheetLine(branch.number(), branch.name() + ", " + branch.address()))
        .toList();
  }

  public List<InstitutionRow> getBranches() {
    return branches;
  }
}
