package lv.ikvd.proceeding.service.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.proceeding.service.LatvianDates;

/** Codes and days in the state language, as acts and stories of cases name them. */
@ApplicationScoped
public class CodeWords {

  @Inject private Classifiers classifiers;

  /** As the lists were on a day. */
  public Wording on(LocalDate on) {
    return new Wording() {
      @Override
      public String name(String classifier, String code) {
        return CodeWords.this.name(classifier, code, on);
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

  /** Whether a list has a code on a day. */
  public boolean has(String classifier, String code, LocalDate on) {
    return classifiers.values(classifier, on).stream().anyMatch(v -> v.code().equals(code));
  }
}
