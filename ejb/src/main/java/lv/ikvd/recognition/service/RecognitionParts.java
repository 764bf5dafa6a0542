package lv.ikvd.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionProposal;

/** Whether what is typed can be, and how stories tell what was changed of it. */
@ApplicationScoped
public class RecognitionParts {

  private static final String LATVIA = "LV";

  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /**
   * A qualification that there can be.
   *
   * @throws Problem RECOGNITION-002 of Latvia itself, -004 for a diploma of a day that lies ahead,
   *     -009 for a code that its list has not
   */
  void require(ForeignQualification said) {
    LocalDate today = office.today();
    if (LATVIA.equals(said.state())) {
      throw new Problem("RECOGNITION-002").at(RecognitionField.STATE);
    }
    require(Recognitions.STATE, said.state(), RecognitionField.STATE);
    if (said.awardedOn().isAfter(today)) {
      throw new Problem("RECOGNITION-004", said.awardedOn()).at("awardedOn");
    }
    require(Recognitions.EVIDENCE, said.evidence(), "evidence");
    require(Recognitions.PURPOSE, said.purpose(), "purpose");
    require(Recognitions.LANGUAGE, said.language(), RecognitionField.LANGUAGE);
    require(Recognitions.FIELD, said.field(), "field");
  }

  /** A code of a list, as it is today. */
  void require(String classifier, String code, String field) {
    if (code == null || !codes.has(classifier, code, office.today())) {
      throw new Problem("RECOGNITION-009", String.valueOf(code)).at(field);
    }
  }

  /** What differs, as stories of cases tell it: in the language of the acts. */
  List<FieldChange> changes(ForeignQualification before, ForeignQualification after) {
    return ContentField.changes(RecognitionField.ALL, before, after, words());
  }

  List<FieldChange> changes(RecognitionProposal before, Measure after) {
    String was = RecognitionField.told(before.measure(), words());
    String is = RecognitionField.told(after, words());
    return List.of(new FieldChange("measure", was, is));
  }

  /** What a case is about, in the words of an act. */
  Map<String, String> told(ForeignQualification said, Measure measure, LocalDate on) {
    Wording words = codes.on(on);
    String qualification = RecognitionField.told(said, words);
    return measure == null
        ? Map.of("qualification", qualification)
        : Map.of("qualification", qualification, "measure", RecognitionField.told(measure, words));
  }

  private Wording words() {
    return codes.on(office.today());
  }
}
