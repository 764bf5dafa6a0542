package lv.ikvd.institution.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;

/**
 * The fields of an institution, by the names that the rulebook's table of fields has: what makes
 * two states differ in one, and how it is told.
 */
public enum InstitutionField implements ContentField<Institution> {
  NAME("name", Institution::name, (all, words) -> all.name()),
  KIND("kind", Institution::kind, (all, words) -> words.name(Institutions.KIND, all.kind())),
  TYPE("type", Institution::type, (all, words) -> words.name(Institutions.TYPE, all.type())),
  LEGAL_FORM(
      "legalForm",
      Institution::legalForm,
      (all, words) -> code(Institutions.LEGAL_FORM, all.legalForm(), words)),
  FOUNDERS(
      "founders",
      all -> all.founders().stream().map(InstitutionField::key).toList(),
      (all, words) -> joined(all.founders().stream().map(InstitutionField::told))),
  LEGAL_ADDRESS(
      "legalAddress",
      all -> all.legalAddress().addressId(),
      (all, words) -> all.legalAddress().written()),
  PLACES(
      "places",
      all -> all.places().stream().map(place -> place.use() + place.addressId()).toList(),
      (all, words) -> joined(all.places().stream().map(Place::written))),
  HEAD("head", all -> key(all.head()), (all, words) -> told(all.head(), words)),
  LANGUAGES(
      "languages",
      Institution::languages,
      (all, words) ->
          joined(all.languages().stream().map(code -> words.name(Institutions.LANGUAGE, code)))),
  STATUTES_ON("statutesOn", Institution::statutesOn, (all, words) -> day(all.statutesOn(), words)),
  SAFETY_ON("safetyOn", Institution::safetyOn, (all, words) -> day(all.safetyOn(), words)),
  PHONE("phone", all -> all.reach().phone(), (all, words) -> all.reach().phone()),
  EMAIL("email", all -> all.reach().email(), (all, words) -> all.reach().email()),
  WEBSITE("website", all -> all.reach().website(), (all, words) -> all.reach().website()),
  PARENT(
      "parent",
      Institution::parent,
      (all, words) ->
          all.parent() == null ? null : all.parent().name() + ", " + all.parent().number());

  private final String field;
  private final Function<Institution, Object> key;
  private final BiFunction<Institution, Wording, String> words;

  InstitutionField(
      String field,
      Function<Institution, Object> key,
      BiFunction<Institution, Wording, String> words) {
    this.field = field;
    this.key = key;
    this.words = words;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public String told(Institution institution, Wording wording) {
    String text = words.apply(institution, wording);
    return text == null || text.isEmpty() ? null : text;
  }

  @Override
  public boolean differs(Institution before, Institution after) {
    return !Objects.equals(key.apply(before), key.apply(after));
  }

  /** What differs, field by field. */
  public static List<FieldChange> changes(Institution before, Institution after, Wording wording) {
    return ContentField.changes(List.of(values()), before, after, wording);
  }

  private static String key(Founder founder) {
    return founder.kind() + ":" + founder.person().partyId() + ":" + founder.share();
  }

  private static String told(Founder founder) {
    String name = founder.person().name();
    return founder.share() == null ? name : "%s (%d %%)".formatted(name, founder.share());
  }

  private static String key(Head head) {
    return head == null ? null : head.person().partyId() + ":" + head.from() + ":" + head.until();
  }

  private static String told(Head head, Wording words) {
    if (head == null) {
      return null;
    }
    String until = head.until() == null ? "" : words.day(head.until());
    return "%s (%s–%s)".formatted(head.person().name(), words.day(head.from()), until);
  }

  private static String code(String classifier, String code, Wording words) {
    return code == null ? null : words.name(classifier, code);
  }

  private static String day(LocalDate day, Wording words) {
    return day == null ? null : words.day(day);
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining("; "));
  }
}
