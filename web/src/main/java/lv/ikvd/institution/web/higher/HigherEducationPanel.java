package lv.ikvd.institution.web.higher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.institution.entity.higher.Accreditation;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.higher.Accreditations;
import lv.ikvd.institution.web.InstitutionEntryBean;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Texts;

/** What the law on higher education adds to an institution: its accreditation. */
@Named("higherEducationPanel")
@RequestScoped
public class HigherEducationPanel implements Panel {

  @Inject private InstitutionEntryBean page;
  @Inject private Accreditations accreditations;
  @Inject private HttpServletRequest request;

  private final Texts texts = new Texts();
  private ShownEntry entry;
  private List<Accreditation> given = List.of();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "highereducation.panel";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/higher.xhtml";
  }

  @Override
  public boolean open(ShownEntry shown) {
    if (!page.getView().register().equals(Institutions.HIGHER_EDUCATION)) {
      return false;
    }
    entry = shown;
    given =
        accreditations.of(shown.id()).stream()
            .filter(one -> !one.on().isAfter(shown.day()))
            .toList();
    return true;
  }

  @Override
  public List<SheetLine> lines() {
    return given.stream()
        .limit(1)
        .map(one -> new SheetLine(texts.of("highereducation.field.accreditedUntil"), told(one)))
        .toList();
  }

  /** From when until when. */
  public String told(Accreditation one) {
    return one.until() == null
        ? texts.of("highereducation.panel.open", one.on())
        : texts.of("highereducation.panel.until", one.on(), one.until());
  }

  /** Whether the last one holds on the day shown. */
  public boolean isAccredited() {
    return !given.isEmpty() && given.get(0).holds(entry.day());
  }

  /** Whether the reader may enter one now. */
  public boolean isWorkable() {
    return entry.today() && request.isUserInRole(Roles.REGISTRAR);
  }

  public ShownEntry getEntry() {
    return entry;
  }

  public List<Accreditation> getGiven() {
    return given;
  }
}
