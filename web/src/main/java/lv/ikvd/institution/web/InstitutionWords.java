package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionField;
import lv.ikvd.institution.service.Wording;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.shell.web.Texts;

/** What pages say of an institution, and the choices that forms and filters offer. */
@Named("institutionWords")
@RequestScoped
public class InstitutionWords {

  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  public List<SelectItem> getStatuses() {
    return texts.choices(InstitutionStatus.values());
  }

  public List<SelectItem> getFounderKinds() {
    return texts.choices(FounderKind.values());
  }

  public String status(Object status) {
    return texts.named("institution.InstitutionStatus.", String.valueOf(status));
  }

  /** Colour group of a status. */
  public String group(Object status) {
    return InstitutionStatus.REGISTERED.name().equals(String.valueOf(status))
        ? "in-force"
        : "ended";
  }

  public String founderKind(String kind) {
    return texts.named("institution.FounderKind.", kind);
  }

  /** A founder as everyone sees it: of a natural person only that it is one. */
  public String publicFounder(String founder) {
    return FounderKind.NATURAL_PERSON.name().equals(founder) ? founderKind(founder) : founder;
  }

  /** What an institution says in a field, for a page. */
  public String told(Institution institution, String field) {
    return institution == null ? null : field(field).told(institution, wording(Texts.locale()));
  }

  /** What an institution says in fields, for a sheet of paper. */
  public List<SheetLine> lines(Institution institution, String... fields) {
    return Stream.of(fields)
        .filter(field -> told(institution, field) != null)
        .map(field -> new SheetLine(heading(field), told(institution, field)))
        .toList();
  }

  /** What differs between two states, under the headings of a page. */
  public List<FieldChange> changes(Institution before, Institution after) {
    return before == null
        ? List.of()
        : InstitutionField.changes(before, after, wording(Texts.locale())).stream()
            .map(
                change -> new FieldChange(heading(change.field()), change.before(), change.after()))
            .toList();
  }

  public String heading(String field) {
    return texts.of("institution.field." + field);
  }

  private static InstitutionField field(String name) {
    return List.of(InstitutionField.values()).stream()
        .filter(field -> field.field().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Wording wording(Locale locale) {
    return new Wording() {
      @Override
      public String name(String classifier, String code) {
        return codes.name(locale, classifier, code);
      }

      @Override
      public String day(LocalDate day) {
        return Texts.show(locale, day);
      }
    };
  }
}
