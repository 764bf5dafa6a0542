package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;

/** The code lists of this register, as acts name them, in the state language. */
@ApplicationScoped
public class PracticeNames {

  public static final String TARGET_GROUP = "PP_TARGET_GROUP";
  public static final String FIELD = "PP_FIELD";
  public static final String ANNULMENT_GROUND = "PP_ANNULMENT_GROUND";

  @Inject private Classifiers classifiers;

  String targetGroup(String code, LocalDate on) {
    return name(TARGET_GROUP, code, on);
  }

  String field(String code, LocalDate on) {
    return name(FIELD, code, on);
  }

  /**
   * Codes that the list has on a day.
   *
   * @throws Problem PRIVATEPRACTICE-006 for another one
   */
  void require(String classifier, String code, LocalDate on, String field) {
    if (values(classifier, on).stream().noneMatch(value -> value.code().equals(code))) {
      throw new Problem("PRIVATEPRACTICE-006", code).at(field);
    }
  }

  private String name(String classifier, String code, LocalDate on) {
    return values(classifier, on).stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name("lv"))
        .findFirst()
        .orElse(code);
  }

  private List<ClassifierValueRow> values(String classifier, LocalDate on) {
    return classifiers.values(classifier, on);
  }
}
