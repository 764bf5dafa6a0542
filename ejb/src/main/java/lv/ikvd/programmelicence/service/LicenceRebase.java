package lv.ikvd.programmelicence.service;

import java.util.List;
import java.util.function.Function;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.Start;

/**
 * What a case proposes, laid over what the licence says by now: a field that the case leaves as it
 * was follows the licence.
 */
record LicenceRebase(Licence seen, Licence now, Licence proposed) {

  Licence result() {
    return new Licence(
        pick(LicenceField.INSTITUTION, Licence::institution),
        pick(LicenceField.CODE, Licence::code),
        pick(LicenceField.NAME, Licence::name),
        pick(LicenceField.KIND, Licence::kind),
        pick(LicenceField.WAY, Licence::way),
        pick(LicenceField.FORM, Licence::form),
        pick(LicenceField.LANGUAGE, Licence::language),
        pick(LicenceField.MINORITY, Licence::minority),
        pick(LicenceField.MODULAR, Licence::modular),
        pick(LicenceField.WORK_BASED, Licence::workBased),
        pick(LicenceField.ADVANCED_IN, Licence::advancedIn),
        pick(LicenceField.QUALIFICATIONS, Licence::qualifications),
        pick(LicenceField.PLACES, Licence::places),
        new Extent(
            pick(LicenceField.DURATION, all -> all.extent().duration()),
            pick(LicenceField.HOURS, all -> all.extent().hours())),
        pick(LicenceField.LEARNERS, Licence::learners),
        pick(LicenceField.PLAN, Licence::plan),
        new Start(
            pick(LicenceField.STARTS_ON, all -> all.start().planned()),
            pick(LicenceField.STARTED_ON, all -> all.start().happened())),
        pick(LicenceField.TAKEN_OVER_FROM, Licence::takenOverFrom));
  }

  /** Fields that both have changed since, to something else. */
  List<LicenceField> conflicts() {
    return ContentField.conflicts(List.of(LicenceField.values()), seen, now, proposed);
  }

  boolean changes(LicenceField field) {
    return field.differs(seen, proposed);
  }

  private <T> T pick(LicenceField field, Function<Licence, T> value) {
    return field.pick(seen, now, proposed, value);
  }
}
