package lv.ikvd.recognition.service;

import java.util.List;
import lv.ikvd.proceeding.service.LatvianTerms;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.DeclaredField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.rulebook.entity.TermUnit;

/** The fields of a qualification of another state. */
public final class RecognitionField {

  static final String LANGUAGE = "language";
  static final String STATE = "state";
  static final String TITLE = "title";

  /** In the order in which pages and acts tell them. */
  public static final List<ContentField<ForeignQualification>> ALL =
      List.of(
          new DeclaredField<>(
              STATE,
              ForeignQualification::state,
              (all, words) -> words.name(Recognitions.STATE, all.state())),
          new DeclaredField<>(TITLE, ForeignQualification::title, (all, words) -> all.title()),
          new DeclaredField<>(
              "institution", ForeignQualification::institution, (all, words) -> all.institution()),
          new DeclaredField<>(
              "awardedOn",
              ForeignQualification::awardedOn,
              (all, words) -> words.day(all.awardedOn())),
          new DeclaredField<>(
              "credits",
              ForeignQualification::credits,
              (all, words) -> Integer.toString(all.credits())),
          new DeclaredField<>(
              "evidence",
              ForeignQualification::evidence,
              (all, words) -> words.name(Recognitions.EVIDENCE, all.evidence())),
          new DeclaredField<>(
              "purpose",
              ForeignQualification::purpose,
              (all, words) -> words.name(Recognitions.PURPOSE, all.purpose())),
          new DeclaredField<>(
              LANGUAGE,
              ForeignQualification::language,
              (all, words) -> words.name(Recognitions.LANGUAGE, all.language())),
          new DeclaredField<>(
              "field",
              ForeignQualification::field,
              (all, words) -> words.name(Recognitions.FIELD, all.field())));

  private RecognitionField() {}

  /** The qualification in the words of an act. */
  static String told(ForeignQualification said, Wording words) {
    return "„%s” (%s), %s, %s"
        .formatted(
            said.title(),
            words.name(Recognitions.STATE, said.state()),
            said.institution(),
            words.day(said.awardedOn()));
  }

  /** A measure in the words of an act; null where there is none. */
  static String told(Measure measure, Wording words) {
    if (measure == null) {
      return null;
    }
    String name = words.name(Recognitions.MEASURE, measure.kind());
    return measure.months() == null
        ? name
        : name + ", " + LatvianTerms.length(measure.months(), TermUnit.MONTH);
  }
}
