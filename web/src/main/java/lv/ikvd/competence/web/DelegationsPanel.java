package lv.ikvd.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.ShownEntry;

/** What is delegated to an institution, on its page: as it is today, the first ones of many. */
@Named
@RequestScoped
public class DelegationsPanel implements Panel {

  private static final PageRequest FIRST = new PageRequest(1, 20, "-concludedOn");

  @Inject private DelegationEntries entries;

  private Page<DelegationRow> delegations = Page.empty();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "competence.panel";
  }

  @Override
  public int order() {
    return 57;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/competence/panel.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    if (!entry.today()) {
      return false;
    }
    delegations = entries.page(DelegationFilter.of(entry.number()), FIRST);
    return delegations.total() > 0;
  }

  public List<DelegationRow> getDelegations() {
    return delegations.items();
  }

  /** Whether the list has more of them than stand here. */
  public boolean isMore() {
    return delegations.total() > delegations.items().size();
  }
}
