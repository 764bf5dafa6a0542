package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.LatvianDates;

/**
 * The code lists of this register, in the state language, as acts and stories of cases name them.
 */
@ApplicationScoped
public class InstitutionNames {

  @Inject private Classifiers classifiers;

  /** As the lists were on a day. */
  public Wording on(LocalDate on) {
    return new Wording() {
      @Override
      public String name(String classifier, String code) {
        return InstitutionNames.this.name(classifier, code, on);
      }

      @Override
      public String day(LocalDate day) {
        return LatvianDates.shortForm(day);
      }
    };
  }

  private String name(String classifier, String code, LocalDate on) {
    return classifiers.values(classifier, on).stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name("lv"))
        .findFirst()
        .orElse(code);
  }

  /**
   * Refuses what its list does not have on a day; null is no code.
   *
   * @throws Problem INSTITUTION-002 beside the field
   */
  public void require(String classifier, String code, LocalDate on, String field) {
    if (code != null
        && classifiers.values(classifier, on).stream().noneMatch(v -> v.code().equals(code))) {
      throw new Problem("INSTITUTION-002", code).at(field);
    }
  }
}
