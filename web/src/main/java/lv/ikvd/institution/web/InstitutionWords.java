package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionField;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.registry.web.panel.SheetLine;

/** What pages say of an institution, and the choices that forms and filters offer. */
@Named("institutionWords")
@RequestScoped
public class InstitutionWords extends ContentWords<Institution> {

  @Override
  protected List<InstitutionField> fields() {
    return List.of(InstitutionField.values());
  }

  @Override
  protected String bundle() {
    return "institution";
  }

  /** Reads all code lists of the register in one question, for a page that shows an entry. */
  public void read() {
    read(
        List.of(
            Institutions.KIND,
            Institutions.TYPE,
            Institutions.LEGAL_FORM,
            Institutions.LANGUAGE,
            Institutions.PLACE_USE,
            Institutions.END_GROUND));
  }

  public List<SelectItem> getStatuses() {
    return texts().choices(InstitutionStatus.values());
  }

  public List<SelectItem> getFounderKinds() {
    return texts().choices(FounderKind.values());
  }

  public String status(Object status) {
    return texts().named("institution.InstitutionStatus.", String.valueOf(status));
  }

  /** Colour group of a status. */
  public String group(Object status) {
    return InstitutionStatus.REGISTERED.name().equals(String.valueOf(status))
        ? "in-force"
        : "ended";
  }

  public String founderKind(String kind) {
    return texts().named("institution.FounderKind.", kind);
  }

  /** A founder as everyone sees it: of a natural person only that it is one. */
  public String publicFounder(String founder) {
    return FounderKind.NATURAL_PERSON.name().equals(founder) ? founderKind(founder) : founder;
  }

  /** What an institution says in fields, for a sheet of paper. */
  public List<SheetLine> lines(Institution institution, String... fields) {
    return Stream.of(fields)
        .filter(field -> told(institution, field) != null)
        .map(field -> new SheetLine(heading(field), told(institution, field)))
        .toList();
  }
}
