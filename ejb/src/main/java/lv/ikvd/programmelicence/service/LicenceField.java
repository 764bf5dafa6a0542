package lv.ikvd.programmelicence.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.DeclaredField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.programmelicence.entity.classification.Classification;

/** The fields of a licence, each with its name in the Latvian words of an act. */
public enum LicenceField implements ContentField<Licence> {
  INSTITUTION(
      "institution",
      "izglītības iestāde",
      Licence::institution,
      (all, words) -> named(all.institution())),
  CODE("code", "kods", Licence::code, (all, words) -> Classification.spaced(all.code())),
  NAME("name", "nosaukums", Licence::name, (all, words) -> all.name()),
  KIND(
      "kind",
      "veids",
      Licence::kind,
      (all, words) -> words.name(ProgrammeLicences.KIND, all.kind())),
  WAY("way", "izstrādes veids", Licence::way, (all, words) -> way(all.way())),
  FORM(
      "form",
      "ieguves forma",
      Licence::form,
      (all, words) -> words.name(ProgrammeLicences.FORM, all.form())),
  LANGUAGE(
      "language",
      "īstenošanas valoda",
      Licence::language,
      (all, words) -> words.name(Institutions.LANGUAGE, all.language())),
  MINORITY(
      "minority",
      "mazākumtautību programma",
      Licence::minority,
      (all, words) -> yes(all.minority())),
  MODULAR("modular", "modulāra programma", Licence::modular, (all, words) -> yes(all.modular())),
  WORK_BASED(
      "workBased",
      "darba vidē balstītas mācības",
      Licence::workBased,
      (all, words) -> yes(all.workBased())),
  ADVANCED_IN(
      "advancedIn",
      "augstāki sasniedzamie rezultāti",
      Licence::advancedIn,
      (all, words) ->
          all.advancedIn() == null
              ? null
              : words.name(ProgrammeLicences.LEARNING_AREA, all.advancedIn())),
  QUALIFICATIONS(
      "qualifications",
      "profesionālā kvalifikācija",
      Licence::qualifications,
      (all, words) -> joined(all.qualifications().stream().map(one -> told(one, words)))),
  PLACES(
      "places",
      "īstenošanas vietas",
      all -> all.places().stream().map(Place::addressId).toList(),
      (all, words) -> joined(all.places().stream().map(Place::written))),
  DURATION(
      "duration",
      "ilgums",
      all -> all.extent().duration(),
      (all, words) -> all.extent().duration()),
  HOURS(
      "hours",
      "stundu skaits",
      all -> all.extent().hours(),
      (all, words) -> all.extent().hours() == null ? null : all.extent().hours().toString()),
  LEARNERS("learners", "izglītojamie", Licence::learners, (all, words) -> all.learners()),
  PLAN("plan", "plāns", Licence::plan, (all, words) -> plan(all.plan())),
  STARTS_ON(
      "startsOn",
      "plānotais sākums",
      all -> all.start().planned(),
      (all, words) -> day(all.start().planned(), words)),
  STARTED_ON(
      "startedOn",
      "īstenošana sākta",
      all -> all.start().happened(),
      (all, words) -> day(all.start().happened(), words)),
  TAKEN_OVER_FROM(
      "takenOverFrom",
      "pārņemta no",
      Licence::takenOverFrom,
      (all, words) -> named(all.takenOverFrom()));

  private final DeclaredField<Licence> declared;
  private final String act;

  LicenceField(
      String field,
      String act,
      Function<Licence, Object> key,
      BiFunction<Licence, Wording, String> words) {
    declared = new DeclaredField<>(field, key, words);
    this.act = act;
  }

  /** The names of the fields in the words of an act. */
  static Map<String, String> inAct() {
    return Stream.of(values()).collect(Collectors.toMap(LicenceField::field, one -> one.act));
  }

  @Override
  public String field() {
    return declared.field();
  }

  @Override
  public String told(Licence licence, Wording wording) {
    return declared.told(licence, wording);
  }

  @Override
  public boolean differs(Licence one, Licence other) {
    return declared.differs(one, other);
  }

  private static String named(Provider provider) {
    return provider == null ? null : provider.named();
  }

  private static String told(Qualification one, Wording words) {
    return "%s (%d. līmenis)"
        .formatted(words.name(ProgrammeLicences.QUALIFICATION, one.code()), one.level());
  }

  private static String way(ProgrammeWay way) {
    return way == ProgrammeWay.SAMPLE ? "pēc parauga" : "iestādes izstrādāta";
  }

  private static String yes(boolean is) {
    return is ? "jā" : null;
  }

  private static String plan(List<PlanSubject> plan) {
    return joined(plan.stream().map(one -> one.subject() + " – " + one.hours()));
  }

  private static String day(LocalDate day, Wording words) {
    return day == null ? null : words.day(day);
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining("; "));
  }
}
