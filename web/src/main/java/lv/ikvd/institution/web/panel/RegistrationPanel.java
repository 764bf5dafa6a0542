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

/** What an institution is and how it is reached, as on the day shown. */
@RequestScoped
public class RegistrationPanel implements Panel {

  @Inject private InstitutionEntryBean page;
  @Inject private InstitutionWords words;

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "institution.entry.institution";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/registration.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    return page.getSaid() != null;
  }

  @Override
  public List<SheetLine> lines() {
    return words.lines(
        page.getSaid(),
        "kind",
        "type",
        "legalForm",
        "languages",
        "parent",
        "phone",
        "email",
        "website");
  }
}
