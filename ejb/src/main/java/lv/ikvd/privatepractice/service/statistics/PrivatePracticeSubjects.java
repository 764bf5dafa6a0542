package lv.ikvd.privatepractice.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.service.PracticeNames;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.service.SubjectSource;

/**
 * What can be counted of private practice: certificates on a day, decisions that changed one by
 * what the programme was, all decisions. A programme is taught in several municipalities, so these
 * make no parts of a whole and are not counted by.
 */
@ApplicationScoped
public class PrivatePracticeSubjects implements SubjectSource {

  private static final Dimension PROGRAMME =
      Dimension.code(
          "programme", "programme_kind", "privatepractice.ProgrammeKind.", ProgrammeKind.values());
  private static final Dimension GROUP =
      Dimension.classified("target_group", "target_group", PracticeNames.TARGET_GROUP);
  private static final Dimension FIELD =
      Dimension.classified("field", "field", PracticeNames.FIELD);
  private static final Dimension YEAR = Dimension.year("year");
  private static final Dimension MONTH = Dimension.month("month");

  private static final String[] EFFECTIVE = {"ISSUE", "EXTEND", "REISSUE", "ANNUL"};
  private static final String[] DECISIONS = {
    "ISSUE", "REFUSE_ISSUE", "EXTEND", "REFUSE_EXTENSION", "REISSUE", "ANNUL", "TERMINATE"
  };

  @Override
  public List<Subject> subjects() {
    return List.of(
        new Subject(
            "PP_CERTIFICATES",
            Facts.stock("private_practice_standing", PrivatePractice.REGISTER),
            List.of(
                Dimension.code(
                    "status", "kind", "privatepractice.PracticeStatus.", PracticeStatus.values()),
                FIELD,
                GROUP,
                PROGRAMME,
                Dimension.year("certified"))),
        new Subject(
            "PP_PROGRAMMES",
            Facts.flow("private_practice_decision", PrivatePractice.REGISTER),
            List.of(decision(EFFECTIVE), FIELD, GROUP, PROGRAMME, YEAR, MONTH)),
        new Subject(
            "PP_DECISIONS",
            Facts.flow("decision_fact", PrivatePractice.REGISTER),
            List.of(
                decision(DECISIONS),
                Dimension.code(
                    "procedure",
                    "procedure",
                    "privatepractice.procedure.",
                    PrivatePractice.ISSUE,
                    PrivatePractice.EXTEND,
                    PrivatePractice.REISSUE,
                    PrivatePractice.ANNUL),
                YEAR,
                MONTH)));
  }

  private static Dimension decision(String... kinds) {
    return Dimension.code("decision", "kind", "proceeding.decision.", kinds);
  }
}
