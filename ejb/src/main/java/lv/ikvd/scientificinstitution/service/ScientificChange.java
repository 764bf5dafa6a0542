package lv.ikvd.scientificinstitution.service;

import java.util.List;
import java.util.function.Function;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;

/**
 * What a case proposes, laid over what the entry says by now: a field that the case leaves as it
 * was follows the entry.
 */
record ScientificChange(
    ScientificInstitution seen, ScientificInstitution now, ScientificInstitution proposed) {

  ScientificInstitution result() {
    return new ScientificInstitution(
        pick(ScientificField.NAME, ScientificInstitution::name),
        pick(ScientificField.KIND, ScientificInstitution::kind),
        pick(ScientificField.ADDRESS, ScientificInstitution::address),
        pick(ScientificField.DIRECTIONS, ScientificInstitution::directions),
        pick(ScientificField.DOCTORS, ScientificInstitution::doctors),
        pick(ScientificField.HEAD, ScientificInstitution::head),
        new Reach(
            pick(ScientificField.PHONE, all -> all.reach().phone()),
            pick(ScientificField.EMAIL, all -> all.reach().email()),
            pick(ScientificField.WEBSITE, all -> all.reach().website())));
  }

  private <V> V pick(
      ContentField<ScientificInstitution> field, Function<ScientificInstitution, V> value) {
    return field.pick(seen, now, proposed, value);
  }

  /** Fields that both have changed since, to something else. */
  List<ContentField<ScientificInstitution>> conflicts() {
    return ContentField.conflicts(ScientificField.ALL, seen, now, proposed);
  }

  boolean changes(ContentField<ScientificInstitution> field) {
    return field.differs(seen, proposed);
  }

  /** What is asked for, field by field. */
  List<FieldChange> asked(Wording words) {
    return ContentField.changes(ScientificField.ALL, seen, proposed, words);
  }
}
