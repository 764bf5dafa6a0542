package lv.ikvd.institution.service;

import java.util.List;
import java.util.function.Function;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.proceeding.service.proposing.ContentField;

/**
 * What a case proposes, laid over what the entry says by now. A field that the case leaves as it
 * was follows the entry; so two cases, or a case and a notice of the institution, may change
 * different fields of one entry.
 */
public record Rebase(Institution seen, Institution now, Institution proposed) {

  public Institution result() {
    return new Institution(
        pick(InstitutionField.NAME, Institution::name),
        pick(InstitutionField.KIND, Institution::kind),
        pick(InstitutionField.TYPE, Institution::type),
        pick(InstitutionField.LEGAL_FORM, Institution::legalForm),
        pick(InstitutionField.LANGUAGES, Institution::languages),
        pick(InstitutionField.FOUNDERS, Institution::founders),
        pick(InstitutionField.LEGAL_ADDRESS, Institution::legalAddress),
        pick(InstitutionField.PLACES, Institution::places),
        pick(InstitutionField.HEAD, Institution::head),
        new Reach(
            pick(InstitutionField.PHONE, all -> all.reach().phone()),
            pick(InstitutionField.EMAIL, all -> all.reach().email()),
            pick(InstitutionField.WEBSITE, all -> all.reach().website())),
        pick(InstitutionField.STATUTES_ON, Institution::statutesOn),
        pick(InstitutionField.SAFETY_ON, Institution::safetyOn),
        pick(InstitutionField.PARENT, Institution::parent));
  }

  /** Whether the case changes a field. */
  public boolean changes(InstitutionField field) {
    return field.differs(seen, proposed);
  }

  /** Fields that both have changed since, to something else. */
  List<InstitutionField> conflicts() {
    return ContentField.conflicts(List.of(InstitutionField.values()), seen, now, proposed);
  }

  private <T> T pick(InstitutionField field, Function<Institution, T> value) {
    return field.pick(seen, now, proposed, value);
  }
}
