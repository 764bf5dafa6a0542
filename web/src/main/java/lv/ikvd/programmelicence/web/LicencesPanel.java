package lv.ikvd.programmelicence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.programmelicence.entity.LicenceFilter;
import lv.ikvd.programmelicence.entity.LicenceRow;
import lv.ikvd.programmelicence.entity.change.Following;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.programmelicence.service.change.ProgrammeChanges;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;
import lv.ikvd.security.entity.Roles;

/** The licences of an institution, on its page: as they are today, the first ones of many. */
@Named
@RequestScoped
public class LicencesPanel implements Panel {

  private static final PageRequest FIRST = new PageRequest(1, 20, null);

  @Inject private LicenceEntries entries;
  @Inject private LicenceWords words;
  @Inject private ProgrammeChanges changes;
  @Inject private HttpServletRequest request;

  private Page<LicenceRow> licences;
  private List<Following> following = List.of();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "programmelicence.list.title";
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/programmelicence/panel.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    if (!entry.today()) {
      return false;
    }
    licences = entries.page(LicenceFilter.of(entry.number()), FIRST);
    if (licences.total() > 0 && request.isUserInRole(Roles.REGISTRAR)) {
      following = changes.followingOf(entry.number());
    }
    return licences.total() > 0;
  }

  /** What changed of the institution and its licences did not follow yet, for who may enter it. */
  public List<Following> getFollowing() {
    return following;
  }

  @Override
  public List<SheetLine> lines() {
    return licences.items().stream()
        .map(row -> new SheetLine(row.number(), words.spaced(row.code()) + " " + row.name()))
        .toList();
  }

  public List<LicenceRow> getLicences() {
    return licences.items();
  }

  /** Whether the list has more of them than stand here. */
  public boolean isMore() {
    return licences.total() > licences.items().size();
  }
}
